package budgetbook.explain;

import budgetbook.budget.Condition;
import budgetbook.budget.Department;
import budgetbook.budget.Money;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.Rounding;
import budgetbook.configuration.table.TableDefinition;
import budgetbook.ledger.Fact;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.LedgerLine;
import budgetbook.ledger.SubmissionKey;
import budgetbook.publication.Manifest;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.rounding.Footing;
import budgetbook.step.LedgerOfDepartment;
import budgetbook.step.Rules;
import budgetbook.table.Table;
import budgetbook.table.Tabulator;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is behind a printed figure.
 *
 * @param cell e.g. 预算05表!F9
 * @param heading the table's title, the row's texts and the column's header, as a reader finds the cell
 * @param exact the exact sum of the lines
 * @param printed what the cell prints, in 万元; off the true rounding of the sum only with {@code rounding: footed}
 * @param lines in the order of the ledger
 */
public record Explanation(String cell, String heading, Money exact, BigDecimal printed, List<LedgerLine> lines) {
    /**
     * Explains a cell of the department's current publication.
     *
     * @param ledger that of the state folder from which it was published
     */
    public static Explanation of(
            CellAddress cell, Configuration configuration, Department department, Manifest manifest, Ledger ledger)
            throws NoExplanationException {
        int number = cell.table();
        if (number < 1 || number > configuration.tables().size()) {
            throw new NoExplanationException("没有预算" + String.format("%02d", number) + "表");
        }
        Map<String, Long> byUnit = submissions(configuration, department, manifest, ledger);
        Collection<Long> submissions = byUnit.values();
        List<Fact> facts = ledger.facts(submissions, configuration.sources());
        Tabulator tabulator = new Tabulator(
                department,
                configuration.year(),
                configuration.classification(),
                facts,
                ledger.narratives(submissions));
        List<TableDefinition> definitions = configuration.tables(department);
        Table table = configuration.settings().rounding() == Rounding.FOOTED
                ? footed(
                                definitions.stream().map(tabulator::draw).toList(),
                                facts,
                                new LedgerOfDepartment(department, configuration, byUnit, ledger),
                                Rules.of(configuration))
                        .get(number - 1)
                : tabulator.draw(definitions.get(number - 1));
        ExplainedCell explained = ExplainedCell.of(table, cell);
        Condition condition = explained.amount().condition();
        List<LedgerLine> lines = ledger.lines(submissions, configuration.sources()).stream()
                .filter(line -> line.fact().meets(condition))
                .toList();
        return new Explanation(
                explained.name(),
                explained.heading(),
                explained.amount().exact(),
                explained.amount().printedWan(),
                lines);
    }

    /** Tables as they were printed: which cells are adjusted follows from all of them. */
    private static List<Table> footed(List<Table> drawn, List<Fact> facts, LedgerFigures ledger, Rules rules) {
        return Footing.foot(drawn, facts, ledger, rules.rules(), rules.layouts())
                .tables();
    }

    /** The submissions of which the publication was made, in the ledger, by unit code. */
    private static Map<String, Long> submissions(
            Configuration configuration, Department department, Manifest manifest, Ledger ledger)
            throws NoExplanationException {
        Map<String, Long> submissions = new LinkedHashMap<>();
        for (Manifest.Input input : manifest.inputs()) {
            Optional<Long> id = ledger.complete(new SubmissionKey(
                    department.code(),
                    configuration.year(),
                    input.unit(),
                    input.file(),
                    input.sha256(),
                    SubmissionKey.reading(manifest.configuration())));
            submissions.put(
                    input.unit(),
                    id.orElseThrow(() -> new NoExplanationException(
                            manifest.restored() != null
                                    ? "现行的是恢复的第 " + manifest.restored() + " 号发布，它的明细已不在明细账中；请看它的核对稿"
                                    : "明细账中没有第 " + manifest.number() + " 号发布的明细（" + input.file() + "），请先运行 run")));
        }
        return submissions;
    }

    /** What was added to the true rounding so that the tables foot, in 万元; mostly 0. */
    public BigDecimal adjustment() {
        return printed.subtract(exact.printedWan());
    }
}
