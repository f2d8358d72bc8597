package budgetbook.rounding;

import budgetbook.budget.Department;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.ledger.Fact;
import budgetbook.ledger.Ledger;
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
import budgetbook.table.Table;
import budgetbook.table.Tabulator;
import budgetbook.workbook.master.MasterWorkbookWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A department's fifteen tables, each amount rounded on its own, with the ledger and the rules that they come from. */
record DrawnDepartment(
        List<Table> tables,
        List<Fact> facts,
        LedgerFigures ledger,
        List<Rule> rules,
        Map<String, TableLayout> layouts) {

    /** A department made up from a seed with so many units, or, with 0, with one to eight. */
    static DrawnDepartment random(long seed, int units, Path folder) throws Exception {
        RandomDepartment random = RandomDepartment.of(seed, units);
        Path config = folder.resolve("config" + seed);
        RandomConfiguration.write(random, config);
        return of(random.department(), config);
    }

    static DrawnDepartment of(DeclaredDepartment declared, Path config) throws Exception {
        Configuration configuration = new ConfigurationFolder(config).read(Optional.of(declared.year()));
        Ledger ledger = TestLedger.empty(UUID.randomUUID().toString());
        List<Long> ids = TestLedger.write(ledger, declared);
        List<Fact> facts = ledger.facts(ids, configuration.sources());
        Department department = configuration.departments().get(0);
        Tabulator tabulator = new Tabulator(
                department, declared.year(), configuration.classification(), facts, ledger.narratives(ids));
        Map<String, TableLayout> layouts = TableLayout.of(configuration.tables());
        return new DrawnDepartment(
                configuration.tables().stream().map(tabulator::draw).toList(),
                facts,
                new FactFigures(department, Standards.of(configuration, department), facts, ledger.narratives(ids)),
                RuleSet.compile(configuration.rules(), layouts, configuration.ledgerValues()),
                layouts);
    }

    Footed foot() {
        return Footing.foot(tables, facts, ledger, rules, layouts);
    }

    /** Writes tables as the master workbook, reads it again and checks it by the rules. */
    List<RuleResult> reconcile(List<Table> printed, Adjustments adjustments, Path file) throws Exception {
        new MasterWorkbookWriter().write(printed, file);
        return Reconciliation.run(rules, PublishedWorkbook.read(file, layouts), ledger, adjustments.rounding());
    }

    /** Checks tables by the rules as they would be read from their sheets. */
    List<RuleResult> reconcile(List<Table> printed, Adjustments adjustments) {
        return Reconciliation.run(
                rules,
                PublishedWorkbook.of(printed.stream().map(DrawnSheet::new).toList(), layouts),
                ledger,
                adjustments.rounding());
    }
}
