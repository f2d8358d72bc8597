package budgetbook.normalise;

import budgetbook.budget.BudgetLine;
import budgetbook.budget.IncomeLine;
import budgetbook.budget.Narrative;
import budgetbook.finding.Finding;
import java.util.List;

/** What one row of a submission, or its end, came to: facts for the ledger and findings. */
public record Normalised(
        List<BudgetLine> lines, List<IncomeLine> income, List<Narrative> narratives, List<Finding> findings) {
    public static final Normalised NOTHING = new Normalised(List.of(), List.of(), List.of(), List.of());
}
