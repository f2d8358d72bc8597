package budgetbook.reconcile.value;

import budgetbook.place.SheetCell;
import budgetbook.reconcile.readback.PublishedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a rule is what it is being checked for: the department, a unit, a ceiling, a row, a cell.
 *
 * @param label as a report calls it; empty if the rule is checked once
 * @param table the table of 此行; null if there is none
 * @param row 此行, or −1
 * @param column 此列, or −1
 * @param lastBelow the last row of 其下
 * @param named texts that go by a name of their own, e.g. 单位代码
 */
public record RuleSubject(
        String label, @Nullable PublishedTable table, int row, int column, int lastBelow, Map<String, Binding> named) {
    /** Before a column's path: the texts of 其下 in it. */
    public static final String BELOW = "其下.";

    private static final int MOST_WORDS = 2;

    /**
     * What a name of its own stands for.
     *
     * @param word as a sentence says it, e.g. a unit's name where the text is its code
     */
    public record Binding(List<String> texts, String word) {
        public static Binding of(String text) {
            return new Binding(List.of(text), text);
        }
    }

    public static RuleSubject once(Map<String, Binding> named) {
        return named("", named);
    }

    public static RuleSubject named(String label, Map<String, Binding> named) {
        return new RuleSubject(label, null, -1, -1, -1, named);
    }

    /** The texts behind a name in braces; just one, unless it begins with 其下 or stands for several. */
    public List<String> texts(String name) {
        Binding binding = named.get(name);
        if (binding != null) {
            return binding.texts;
        }
        return name.startsWith(BELOW)
                ? column(name.substring(BELOW.length()), row + 1, lastBelow)
                : column(name, row, row);
    }

    /** What is behind a name in braces, as a sentence says it. */
    public String word(String name) {
        Binding binding = named.get(name);
        if (binding != null) {
            return binding.word;
        }
        List<String> texts = texts(name);
        return texts.size() <= MOST_WORDS ? String.join("、", texts) : "其下 " + texts.size() + " 项";
    }

    private List<String> column(String path, int first, int last) {
        List<String> texts = new ArrayList<>();
        if (table != null) {
            for (int at : table.headers().find(path, new ArrayList<>())) {
                for (int line = first; line <= last; line++) {
                    String text = table.content(line, at);
                    if (first == last || !text.isEmpty()) {
                        texts.add(text);
                    }
                }
            }
        }
        return texts;
    }

    /** The cell of 此行 and 此列, the row's first where there is no 此列; null if there is no 此行. */
    public @Nullable SheetCell cell() {
        return table == null || row < 0 ? null : table.cellAt(row, Math.max(column, 0));
    }

    /** How people call 此行; as the whole is called if there is none. */
    public String rowName() {
        if (table == null || row < 0) {
            return label;
        }
        return column < 0 ? table.rowName(row) : table.rowName(row, column);
    }

    /** The header path of 此列; empty if there is none. */
    public String columnPath() {
        return table == null || column < 0 ? "" : table.headers().text(column);
    }
}
