package budgetbook.bench.whole;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table of Markdown: the first column holds texts, the others figures. */
final class MarkdownTable {
    private final List<String> lines = new ArrayList<>();

    MarkdownTable(String... headings) {
        row(headings);
        List<String> rule = new ArrayList<>(Collections.nCopies(headings.length, "---:"));
        rule.set(0, "---");
        lines.add("| " + String.join(" | ", rule) + " |");
    }

    void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
