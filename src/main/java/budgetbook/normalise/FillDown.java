package budgetbook.normalise;

import budgetbook.configuration.header.SubmissionColumn;
import java.util.List;
import java.util.Map;

/** Labels from the outermost in: a blank one means the same as above, as long as no label outside it has changed. */
final class FillDown {
    private final List<SubmissionColumn> keys;
    private final String[] last;

    FillDown(SubmissionColumn... keys) {
        this.keys = List.of(keys);
        this.last = new String[keys.length];
        java.util.Arrays.fill(last, "");
    }

    /** Fills the blank labels of a row, and remembers them. */
    void fill(Map<SubmissionColumn, String> fields) {
        boolean changed = false;
        for (int i = 0; i < last.length; i++) {
            String given = fields.getOrDefault(keys.get(i), "");
            String meant = given.isEmpty() && !changed ? last[i] : given;
            changed |= !meant.equals(last[i]);
            last[i] = meant;
            fields.put(keys.get(i), meant);
        }
    }
}
