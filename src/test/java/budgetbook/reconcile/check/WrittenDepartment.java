package budgetbook.reconcile.check;

import budgetbook.configuration.Configuration;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.ledger.Fact;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.TestLedger;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.readback.TableLayout;
import budgetbook.reconcile.rule.Rule;
import budgetbook.reconcile.rule.RuleSet;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.Standards;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.table.Tabulator;
import budgetbook.workbook.master.MasterWorkbookWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A department's master workbook on disk, with the ledger it was drawn from and the shipped rules. */
public record WrittenDepartment(Path file, Map<String, TableLayout> layouts, List<Rule> rules, LedgerFigures ledger) {

    /** Tabulates what a department declares and writes it to a file. */
    static WrittenDepartment write(DeclaredDepartment declared, Path config, Path file) throws IOException {
        Configuration configuration = new ConfigurationFolder(config).read(Optional.of(declared.year()));
        Ledger ledger = TestLedger.empty(UUID.randomUUID().toString());
        List<Long> ids = TestLedger.write(ledger, declared);
        List<Fact> facts = ledger.facts(ids, configuration.sources());
        Tabulator tabulator = new Tabulator(
                configuration.departments().get(0),
                declared.year(),
                configuration.classification(),
                facts,
                ledger.narratives(ids));
        new MasterWorkbookWriter()
                .write(configuration.tables().stream().map(tabulator::draw).toList(), file);
        Map<String, TableLayout> layouts = TableLayout.of(configuration.tables());
        return new WrittenDepartment(
                file,
                layouts,
                RuleSet.compile(configuration.rules(), layouts, configuration.ledgerValues()),
                new FactFigures(
                        configuration.departments().get(0),
                        Standards.of(configuration, configuration.departments().get(0)),
                        facts,
                        ledger.narratives(ids)));
    }

    /** Checks the file as it lies on disk now. */
    List<RuleResult> reconcile() throws UnreadableWorkbookException {
        return Reconciliation.run(rules, PublishedWorkbook.read(file, layouts), ledger);
    }
}
