package budgetbook.normalise;

import budgetbook.budget.BudgetLine;
import budgetbook.budget.ControlTotal;
import budgetbook.budget.IncomeLine;
import budgetbook.budget.Narrative;
import budgetbook.finding.Finding;
import java.util.List;

/** What one row of a submission, or its end, came to: facts for the ledger and findings. */
public record Normalised(
        List<BudgetLine> lines,
        List<IncomeLine> income,
        List<Narrative> narratives,
        List<Finding> findings,
        List<ControlTotal> controls) {
    public static final Normalised NOTHING = new Normalised(List.of(), List.of(), List.of(), List.of());

    /** Whether something of the row counts. */
    boolean any() {
        return !lines.isEmpty() || !income.isEmpty() || !narratives.isEmpty() || !controls.isEmpty();
    }

    /** Without control totals, which only the cover has. */
    public Normalised(
            List<BudgetLine> lines, List<IncomeLine> income, List<Narrative> narratives, List<Finding> findings) {
        this(lines, income, narratives, findings, List.of());
    }
}
