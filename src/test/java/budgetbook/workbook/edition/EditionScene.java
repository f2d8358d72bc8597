package budgetbook.workbook.edition;

import budgetbook.configuration.Configuration;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.GoldenDepartment;
import budgetbook.ledger.Fact;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.LedgerLine;
import budgetbook.ledger.TestLedger;
import budgetbook.oracle.RandomConfiguration;
import budgetbook.oracle.RandomDepartment;
import budgetbook.reconcile.check.FactFigures;
import budgetbook.reconcile.check.Reconciliation;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.readback.TableLayout;
import budgetbook.reconcile.rule.Rule;
import budgetbook.reconcile.rule.RuleSet;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.Standards;
import budgetbook.rounding.Adjustments;
import budgetbook.rounding.Footed;
import budgetbook.rounding.Footing;
import budgetbook.sample.SharedFolder;
import budgetbook.table.Table;
import budgetbook.table.Tabulator;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.master.MasterWorkbookWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A department's master workbook and working edition on disk, drawn from a real ledger and checked by the shipped rules. */
public record EditionScene(WorkingEdition edition, Path master, Path file, Map<String, TableLayout> layouts) {

    private static final Map<String, EditionScene> MADE = new HashMap<>();

    /** The budget of 2023; made once in a JVM, as the others are whose folder nobody names: its files are only read. */
    static EditionScene golden() throws Exception {
        return shared("golden", folder -> of(GoldenDepartment.read(), Path.of("config"), folder));
    }

    /** A department made up from a seed, its amounts in 分. */
    static EditionScene random(long seed) throws Exception {
        return shared("random-" + seed, folder -> random(RandomDepartment.of(seed), false, folder));
    }

    /** A department of so many units made up from a seed. */
    static EditionScene random(long seed, int units) throws Exception {
        return shared(
                "random-" + seed + "-" + units, folder -> random(RandomDepartment.of(seed, units), false, folder));
    }

    /** The same as of a seed alone, printed so that its tables foot. */
    static EditionScene footed(long seed) throws Exception {
        return shared("footed-" + seed, folder -> random(RandomDepartment.of(seed), true, folder));
    }

    @FunctionalInterface
    private interface Making {
        EditionScene in(Path folder) throws Exception;
    }

    private static synchronized EditionScene shared(String name, Making making) throws Exception {
        EditionScene made = MADE.get(name);
        if (made == null) {
            Path folder = SharedFolder.create("edition-" + name);
            made = making.in(folder);
            SharedFolder.protect(folder);
            MADE.put(name, made);
        }
        return made;
    }

    private static EditionScene random(RandomDepartment random, boolean footed, Path folder) throws Exception {
        RandomConfiguration.write(random, folder.resolve("config"));
        return of(random.department(), folder.resolve("config"), folder, footed);
    }

    public static EditionScene of(DeclaredDepartment declared, Path config, Path folder) throws Exception {
        return of(declared, config, folder, false);
    }

    private static EditionScene of(DeclaredDepartment declared, Path config, Path folder, boolean footed)
            throws Exception {
        Configuration configuration = new ConfigurationFolder(config).read(Optional.of(declared.year()));
        Ledger ledger = TestLedger.empty(UUID.randomUUID().toString());
        List<Long> ids = TestLedger.write(ledger, declared);
        List<Fact> facts = ledger.facts(ids, configuration.sources());
        List<LedgerLine> lines = ledger.lines(ids, configuration.sources());
        var department = configuration.departments().get(0);
        Tabulator tabulator = new Tabulator(
                department, declared.year(), configuration.classification(), facts, ledger.narratives(ids));
        List<Table> drawn = configuration.tables().stream().map(tabulator::draw).toList();
        Map<String, TableLayout> layouts = TableLayout.of(configuration.tables());
        List<Rule> rules = RuleSet.compile(configuration.rules(), layouts, configuration.ledgerValues());
        LedgerFigures figures =
                new FactFigures(department, Standards.of(configuration, department), facts, ledger.narratives(ids));
        Footed printed =
                footed ? Footing.foot(drawn, facts, figures, rules, layouts) : new Footed(drawn, Adjustments.NONE);
        List<Table> tables = printed.tables();
        Path master = folder.resolve("master.xlsx");
        new MasterWorkbookWriter().write(tables, master);
        List<RuleResult> results = Reconciliation.run(
                rules,
                PublishedWorkbook.read(master, layouts),
                figures,
                printed.adjustments().rounding());
        WorkingEdition edition = new WorkingEdition(
                department,
                declared.year(),
                tables,
                results,
                List.of(),
                department.units().size(),
                lines,
                configuration.classification(),
                Map.of(),
                budgetbook.reconcile.diff.Changes.FIRST,
                budgetbook.reconcile.diff.LineChanges.NONE,
                printed.adjustments());
        Path file = folder.resolve("edition.xlsx");
        new WorkingEditionWriter().write(edition, file);
        return new EditionScene(edition, master, file, layouts);
    }

    /** The working edition as it lies on disk. */
    public XSSFWorkbook open() throws IOException {
        return open(file);
    }

    public static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
