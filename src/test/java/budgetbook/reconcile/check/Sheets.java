package budgetbook.reconcile.check;

import budgetbook.reconcile.readback.FixedRow;
import budgetbook.reconcile.readback.PanelRows;
import budgetbook.reconcile.readback.SheetCells;
import budgetbook.reconcile.readback.TableLayout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A sheet written out in a test: a line of text per row, its cells separated by |; the numbers are amounts. */
record Sheets(String name, List<List<String>> lines) implements SheetCells {
    private static final int TITLE_ROWS = 3;
    private static final String NUMBER = "-?[0-9]+\\.[0-9]+";

    /** A sheet of a table with one row of headers. */
    static Sheets of(String name, String... lines) {
        List<List<String>> cells = new ArrayList<>();
        for (String line : lines) {
            cells.add(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
        }
        return new Sheets(name, cells);
    }

    /** Where the columns are those of the first line. */
    Map<String, TableLayout> layout() {
        return Map.of(name, new TableLayout(lines.get(0).stream().map(List::of).toList(), List.of(fixed())));
    }

    /** Every row as one that the table always has. */
    private PanelRows fixed() {
        List<Integer> columns = IntStream.range(0, lines.get(0).size()).boxed().toList();
        List<FixedRow> run = lines.stream()
                .skip(1)
                .map(line -> new FixedRow(
                        columns.stream()
                                .filter(column -> column < line.size()
                                        && !line.get(column).isEmpty()
                                        && !line.get(column).matches(NUMBER))
                                .collect(Collectors.toMap(Function.identity(), line::get)),
                        false))
                .toList();
        return new PanelRows(columns, List.of(run));
    }

    @Override
    public int rows() {
        return TITLE_ROWS + lines.size();
    }

    @Override
    public String text(int row, int column) {
        return number(row, column).isPresent() ? "" : cell(row, column);
    }

    @Override
    public Optional<BigDecimal> number(int row, int column) {
        String cell = cell(row, column);
        return cell.matches(NUMBER) ? Optional.of(new BigDecimal(cell)) : Optional.empty();
    }

    private String cell(int row, int column) {
        int line = row - TITLE_ROWS;
        return line < 0 || line >= lines.size() || column >= lines.get(line).size()
                ? ""
                : lines.get(line).get(column);
    }

    @Override
    public List<Merge> merges() {
        return List.of();
    }
}
