package budgetbook.finding;

import budgetbook.place.ColumnName;
import budgetbook.place.SheetPlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cells of one column in which the same problem stands.
 *
 * @param column from 0
 * @param runs from the top; of a great many only the first
 * @param count of all the cells
 */
public record CellRuns(int column, List<Run> runs, int count) {
    /** Of a finding whose place says all. */
    public static final CellRuns NONE = new CellRuns(0, List.of(), 1);

    private static final int SHOWN = 3;
    private static final String MARK = "#";

    /** Consecutive rows, which count from 1; both ends are among them. */
    public record Run(int first, int last) {}

    /** A copy is kept. */
    public CellRuns {
        runs = List.copyOf(runs);
    }

    /** Returns the cells that {@link #text} has written. */
    public static CellRuns of(String text) {
        int mark = text.indexOf(MARK);
        List<SheetPlace[]> ends = Arrays.stream(text.substring(mark + 1).split(","))
                .map(range ->
                        Arrays.stream(range.split(":")).map(SheetPlace::of).toArray(SheetPlace[]::new))
                .toList();
        return new CellRuns(
                ends.get(0)[0].column(),
                ends.stream()
                        .map(cells -> new Run(cells[0].row(), cells[cells.length - 1].row()))
                        .toList(),
                Integer.parseInt(text.substring(0, mark)));
    }

    /** Returns a text for the ledger; {@link #of} reads it. */
    public String text() {
        return count + MARK + ranges().collect(Collectors.joining(","));
    }

    /** Whether there are more than one. */
    public boolean several() {
        return count > 1;
    }

    /** Returns the cells for people: B2:B57 共 56 处; B2、B5、B9 等 56 处. */
    public String shown() {
        return ranges().limit(SHOWN).collect(Collectors.joining("、"))
                + (runs.size() > SHOWN ? " 等 " : " 共 ")
                + count
                + " 处";
    }

    /** Returns the cells from the top, as many as wanted. */
    public List<SheetPlace> places(int most) {
        List<SheetPlace> places = new ArrayList<>();
        for (Run run : runs) {
            for (int row = run.first(); row <= run.last() && places.size() < most; row++) {
                places.add(SheetPlace.cell(row, column));
            }
        }
        return places;
    }

    /** B2:B57 and B60. */
    private Stream<String> ranges() {
        String letters = ColumnName.of(column);
        return runs.stream()
                .map(run -> letters + run.first() + (run.first() == run.last() ? "" : ":" + letters + run.last()));
    }
}
