package budgetbook.cli.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table of texts for the console, its columns as wide as their widest text. Where the console is narrower, the widest
 * columns are folded.
 */
public final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(String... headings) {
        rows.add(List.of(headings));
    }

    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** Adds a text below the last row, from its second column on. */
    public void below(String text) {
        rows.add(List.of(text));
    }

    public void print(PrintWriter out, String indent) {
        int room = Console.width(out) - TextWidth.of(indent);
        int[] widths = widths(room);
        for (List<String> row : rows) {
            if (row.size() < widths.length) {
                int left = widths[0] + GAP.length();
                Folding.fold(row.get(0), room - left).forEach(line -> out.println(indent + " ".repeat(left) + line));
                continue;
            }
            List<List<String>> folded = IntStream.range(0, widths.length)
                    .mapToObj(column -> Folding.fold(row.get(column), widths[column]))
                    .toList();
            int height = folded.stream().mapToInt(List::size).max().orElse(1);
            for (int line = 0; line < height; line++) {
                out.print(line(folded, line, widths, indent));
                out.println();
            }
        }
    }

    private static String line(List<List<String>> folded, int number, int[] widths, String indent) {
        StringBuilder line = new StringBuilder(indent);
        for (int column = 0; column < widths.length; column++) {
            List<String> cell = folded.get(column);
            line.append(TextWidth.left(number < cell.size() ? cell.get(number) : "", widths[column]))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private int[] widths(int room) {
        int columns = rows.get(0).size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> widest(column, TextWidth::of))
                .toArray();
        int[] least = IntStream.range(0, columns)
                .map(column -> widest(column, Folding::least))
                .toArray();
        int over = IntStream.of(widths).sum() + GAP.length() * (columns - 1) - room;
        while (over > 0) {
            Optional<Integer> widest = IntStream.range(0, columns)
                    .filter(column -> widths[column] > least[column])
                    .boxed()
                    .max(Comparator.comparing(column -> widths[column]));
            if (widest.isEmpty()) {
                return widths;
            }
            widths[widest.get()]--;
            over--;
        }
        return widths;
    }

    private int widest(int column, java.util.function.ToIntFunction<String> measure) {
        return rows.stream()
                .filter(row -> row.size() == rows.get(0).size())
                .map(row -> row.get(column))
                .mapToInt(measure)
                .max()
                .orElse(0);
    }
}
