package budgetbook.normalise.compare;

import budgetbook.budget.BudgetLine;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds lines that say the same as an earlier one, amount included. */
final class Repetitions {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** By a 64-bit fingerprint: a sheet may hold a million lines, and their texts need not be kept. */
    private final Map<Long, Integer> rows = new HashMap<>();

    /** The row number of the earlier line that says the same in the same sheet or another. */
    Optional<Integer> earlier(BudgetLine line, int row) {
        return Optional.ofNullable(rows.putIfAbsent(fingerprint(line), row));
    }

    private static long fingerprint(BudgetLine line) {
        String text = String.join(
                "\n",
                line.type().name(),
                line.projectCode(),
                line.item(),
                line.function(),
                line.departmentEconomic(),
                line.governmentEconomic(),
                line.source(),
                line.procurement(),
                line.carriedOver() + "," + line.operating() + ","
                        + line.amount().fen());
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }
}
