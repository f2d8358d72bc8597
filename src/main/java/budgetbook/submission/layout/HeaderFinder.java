package budgetbook.submission.layout;

import budgetbook.budget.Label;
import budgetbook.configuration.header.Headers;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.place.CellRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the header of a sheet: the first row, within the first 20, that holds the required columns, where a header may
 * be one to three rows high.
 */
public final class HeaderFinder {
    /** The last row that a header may take. */
    public static final int LAST_ROW = 20;

    /** How many rows a header may take. */
    private static final int HEIGHT = 3;

    private final ColumnNames names;
    private final HeaderGrid grid;
    private final Map<String, HeaderText> known = new HashMap<>();

    public HeaderFinder(ColumnNames names, HeaderGrid grid) {
        this.names = names;
        this.grid = grid;
    }

    /** The header; where none holds all required columns, the one that holds most; empty where none holds any. */
    public Optional<SheetHeader> find() {
        SheetHeader best = null;
        for (int end = 1; end <= LAST_ROW; end++) {
            // The tallest first: a row of bare 类 and 款 means something only together with the parents above it.
            for (int height = Math.min(HEIGHT, end); height >= 1; height--) {
                int start = end - height + 1;
                SheetHeader header = read(start, end);
                if (header.complete() && !continues(header)) {
                    return Optional.of(named(header));
                }
                if (header.recognised() > (best == null ? 0 : best.recognised())) {
                    best = header;
                }
            }
        }
        return Optional.ofNullable(best).map(this::named);
    }

    /** A header with the rows in which its columns are really named: above these may be titles and captions. */
    private SheetHeader named(SheetHeader header) {
        int end = header.lastRow();
        int first = end;
        while (first > header.firstRow() && !sameColumns(read(first, end), header)) {
            first--;
        }
        SheetHeader named = read(header.firstRow(), end, first);
        return new SheetHeader(
                first,
                end,
                named.columns(),
                named.missing(),
                named.doubled(),
                named.texts(),
                UnitCaption.of(grid, first, end));
    }

    private static boolean sameColumns(SheetHeader header, SheetHeader other) {
        return places(header).equals(places(other));
    }

    private static Map<SubmissionColumn, List<Integer>> places(SheetHeader header) {
        Map<SubmissionColumn, List<Integer>> places = new LinkedHashMap<>();
        header.columns()
                .forEach((key, columns) ->
                        places.put(key, columns.stream().map(BoundColumn::first).toList()));
        return places;
    }

    private SheetHeader read(int start, int end) {
        return read(start, end, start);
    }

    /**
     * Reads rows as a header.
     *
     * @param named from which row on they name columns; a title or caption above states no unit of a column
     */
    private SheetHeader read(int start, int end, int named) {
        HeaderBinding binding = new HeaderBinding(names);
        Map<String, Integer> texts = new LinkedHashMap<>();
        for (int column : grid.columns()) {
            Optional<CellRange> region = grid.region(end, column);
            int first = region.map(CellRange::firstColumn).orElse(column);
            int last = region.map(CellRange::lastColumn).orElse(column);
            List<HeaderGrid.Text> stack = grid.texts(start, end, column);
            if (first != column || stack.isEmpty()) {
                continue;
            }
            texts.putIfAbsent(stack.get(stack.size() - 1).text(), column);
            binding.offer(
                    stack.stream()
                            .map(cell -> new HeaderBinding.Part(
                                    header(cell.text()),
                                    cell,
                                    cell.row() >= named || !UnitCaption.isCaption(grid.row(cell.row()))))
                            .toList(),
                    first,
                    last);
        }
        HeaderBinding.Bound bound = binding.bind();
        return new SheetHeader(
                start, end, bound.columns(), bound.missing(), bound.doubled(), texts, UnitCaption.none());
    }

    /**
     * Whether the header goes on below: one of its cells is merged down, the next row splits codes into parts or states
     * the columns' units, or the next row is a header in standard words, so that this one is a title that reads like it (年度履职目标 above 内容).
     */
    private boolean continues(SheetHeader header) {
        int next = header.lastRow() + 1;
        boolean merged = header.columns().values().stream()
                .flatMap(List::stream)
                .flatMap(column -> grid.region(header.lastRow(), column.first()).stream())
                .anyMatch(region -> region.lastRow() >= next && next - header.firstRow() < HEIGHT);
        return merged || partWords(next) >= 2 || (next <= LAST_ROW && (unitsAlone(next) || standard(next)));
    }

    /** Whether a row says nothing but the units of the columns above it. */
    private boolean unitsAlone(int row) {
        List<HeaderGrid.Text> cells = grid.row(row);
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> header(cell.text()).unitAlone());
    }

    /** Whether a row holds every required column under its standard name. */
    private boolean standard(int row) {
        SheetHeader header = read(row, row);
        return header.complete()
                && names.sheet().columns().values().stream()
                        .filter(Headers.Column::required)
                        .allMatch(column -> header.texts().containsKey(column.standardName()));
    }

    private long partWords(int row) {
        List<String> words = new ArrayList<>();
        for (int column : grid.columns()) {
            words.add(Label.of(grid.text(row, column)));
        }
        return words.stream().filter(names::partWord).count();
    }

    private HeaderText header(String text) {
        return known.computeIfAbsent(text, HeaderText::of);
    }
}
