package budgetbook.submission.layout;

import budgetbook.budget.Label;
import budgetbook.configuration.header.Headers;
import budgetbook.configuration.header.SubmissionColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a sheet's columns may have, looked up by label; split codes by name and part, e.g. 功能科目 + 类. */
public final class ColumnNames {
    /** The part number of a column that holds a whole field. */
    static final int WHOLE = -1;

    /**
     * What a column holds.
     *
     * @param part which part of a code (0 for 类), or {@link #WHOLE}
     */
    public record Target(SubmissionColumn key, int part) {}

    private final Headers.Sheet sheet;
    private final Map<String, List<Target>> targets = new HashMap<>();
    private final Set<String> partWords = new HashSet<>();

    public ColumnNames(Headers.Sheet sheet) {
        this.sheet = sheet;
        for (SubmissionColumn key : sheet.kind().columns()) {
            Headers.Column column = sheet.column(key);
            for (String name : column.names()) {
                add(Label.of(name), new Target(key, WHOLE));
                for (int part = 0; part < column.parts().size(); part++) {
                    add(Label.of(name + column.parts().get(part)), new Target(key, part));
                }
            }
            column.parts().forEach(part -> partWords.add(Label.of(part)));
        }
    }

    private void add(String label, Target target) {
        List<Target> known = targets.computeIfAbsent(label, unused -> new ArrayList<>());
        if (!known.contains(target)) {
            known.add(target);
        }
    }

    public Headers.Sheet sheet() {
        return sheet;
    }

    /** What a column of this label may hold: nothing, one thing, or several where the label alone does not tell. */
    public List<Target> targets(String label) {
        return targets.getOrDefault(label, List.of());
    }

    /** Whether the label is only the word for a code's part, e.g. 款. */
    boolean partWord(String label) {
        return partWords.contains(label);
    }

    /** The keys of the codes that may be split, in the sheet's order. */
    List<SubmissionColumn> codes() {
        return sheet.kind().columns().stream()
                .filter(key -> !sheet.column(key).parts().isEmpty())
                .toList();
    }

    /** The position of a part's word among the parts of a code. */
    int part(SubmissionColumn key, String label) {
        return sheet.column(key).parts().stream().map(Label::of).toList().indexOf(label);
    }

    int parts(SubmissionColumn key) {
        return sheet.column(key).parts().size();
    }

    /** The column that repeats a code as a name, and may stand in for it. */
    Optional<SubmissionColumn> nameOf(SubmissionColumn key) {
        return key.nameColumn().filter(sheet.columns()::containsKey);
    }
}
