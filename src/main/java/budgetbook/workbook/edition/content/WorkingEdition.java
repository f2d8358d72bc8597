package budgetbook.workbook.edition.content;

import budgetbook.budget.Department;
import budgetbook.configuration.classification.Classification;
import budgetbook.finding.Finding;
import budgetbook.ledger.LedgerLine;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.diff.Changes;
import budgetbook.rounding.Adjustments;
import budgetbook.table.Table;
import java.util.List;

/**
 * What the working edition (核对稿) of a department's budget shows.
 *
 * @param tables the fifteen tables, as the master workbook prints them
 * @param results what the rules found on that master workbook
 * @param findings what is published with it, in the order in which it was found
 * @param submissions how many units have submitted a workbook
 * @param lines the whole ledger of the department, from which the tables were drawn, by side, unit and codes
 * @param classification the names of the codes
 * @param adjustments the amounts that were not printed as they round, and what does not foot; none unless {@code rounding: footed}
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
        Changes changes,
        Adjustments adjustments) {

    /** Puts the lines in the order in which the edition lists them. */
    public WorkingEdition {
        lines = LineOrder.sorted(lines);
    }

    /** Returns the line under the title of every list: department and year. */
    public String caption() {
        return "部门名称：" + department.name() + "　　" + year + " 年度";
    }

    /** Returns how many differences are due to rounding alone. */
    public long roundingDifferences() {
        return results.stream().filter(RuleResult::isRoundingDifference).count();
    }
}
