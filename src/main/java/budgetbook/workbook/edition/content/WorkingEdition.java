package budgetbook.workbook.edition.content;

import budgetbook.budget.Department;
import budgetbook.configuration.classification.Classification;
import budgetbook.finding.Finding;
import budgetbook.ledger.LedgerLine;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.diff.Changes;
import budgetbook.reconcile.diff.LineChanges;
import budgetbook.rounding.Adjustments;
import budgetbook.table.Table;
import java.util.List;
import java.util.Map;

/**
 * What the working edition (核对稿) of a department's budget shows.
 *
 * @param tables the fifteen tables, as the master workbook prints them
 * @param results what the rules found on that master workbook
 * @param findings what is published with it, in the order in which it was found
 * @param submissions how many units have submitted a workbook
 * @param lines the whole ledger of the department, from which the tables were drawn, by side, unit and codes
 * @param classification the names of the codes
 * @param sources the addresses of submissions as links from the edition, by the names of their files; those that it cannot reach
 *     are missing
 * @param changes the cells that are printed otherwise than before
 * @param lineChanges the lines that were submitted otherwise than before
 * @param adjustments the amounts that were not printed as they round, and what does not foot; none unless {@code rounding: footed}
 * @param book the text around the tables, and how all compares with last year
 */
public record WorkingEdition(
        Department department,
        int year,
        List<Table> tables,
        List<RuleResult> results,
        List<Finding> findings,
        int submissions,
        List<LedgerLine> lines,
        Classification classification,
        Map<String, String> sources,
        Changes changes,
        LineChanges lineChanges,
        Adjustments adjustments,
        EditionBook book) {

    /** Labels the total rows that are bare and puts the lines in the order in which the edition lists them. */
    public WorkingEdition {
        tables = tables.stream().map(TotalLabels::on).toList();
        lines = LineOrder.sorted(lines);
    }

    /** One without a book. */
    public WorkingEdition(
            Department department,
            int year,
            List<Table> tables,
            List<RuleResult> results,
            List<Finding> findings,
            int submissions,
            List<LedgerLine> lines,
            Classification classification,
            Map<String, String> sources,
            Changes changes,
            LineChanges lineChanges,
            Adjustments adjustments) {
        this(
                department,
                year,
                tables,
                results,
                findings,
                submissions,
                lines,
                classification,
                sources,
                changes,
                lineChanges,
                adjustments,
                EditionBook.NONE);
    }

    /** Returns the line under the title of every list: department and year. */
    public String caption() {
        return "部门名称：" + department.name() + "　　" + year + " 年度";
    }
}
