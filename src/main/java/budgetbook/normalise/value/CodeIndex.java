package budgetbook.normalise.value;

import budgetbook.budget.Label;
import budgetbook.configuration.classification.CodeList;
import budgetbook.finding.Argument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A classification by the names of its last level, and its codes by nearness. */
public final class CodeIndex {
    private static final int SUGGESTIONS = 3;

    private final CodeList list;
    private final Map<String, List<String>> leaves = new HashMap<>();

    public CodeIndex(CodeList list) {
        this.list = list;
        list.names().forEach((code, name) -> {
            if (list.isLeaf(code)) {
                leaves.computeIfAbsent(Label.of(name), unused -> new ArrayList<>())
                        .add(code);
            }
        });
    }

    public CodeList list() {
        return list;
    }

    /** The codes of the last level that have this name. */
    public List<String> named(String name) {
        return leaves.getOrDefault(Label.of(name), List.of());
    }

    /** Codes with their names, for a message. */
    Argument shown(List<String> codes) {
        return new Argument.Names(codes.stream()
                .limit(SUGGESTIONS)
                .<Argument>map(code -> new Argument.Coded(code, list.name(code).orElse("")))
                .toList());
    }

    /** The codes of the last level that a wrong one may have been meant for: below it, or spelt nearly like it. */
    Argument near(String code) {
        List<String> all =
                list.names().keySet().stream().filter(list::isLeaf).sorted().toList();
        List<String> below = all.stream().filter(leaf -> leaf.startsWith(code)).toList();
        return shown(
                !code.isEmpty() && !below.isEmpty()
                        ? below
                        : all.stream()
                                .sorted(Comparator.comparingInt(leaf -> distance(code, leaf)))
                                .toList());
    }

    /** The edit distance. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
