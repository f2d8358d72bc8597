package budgetbook.submission;

import budgetbook.budget.Label;
import budgetbook.budget.MoneyUnit;
import budgetbook.configuration.Headers;
import budgetbook.spreadsheet.CellRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header of a sheet: the first row, within the first 20, that holds the required columns, where a header may
 * be one to three rows high.
 */
final class HeaderFinder {
    /** The last row that a header may take. */
    static final int LAST_ROW = 20;

    /** How many rows a header may take. */
    private static final int HEIGHT = 3;

    private final ColumnNames names;
    private final HeaderGrid grid;
    private final Map<String, HeaderText> known = new HashMap<>();

    HeaderFinder(ColumnNames names, HeaderGrid grid) {
        this.names = names;
        this.grid = grid;
    }

    /** The header; where none holds all required columns, the one that holds most; empty where none holds any. */
    Optional<SheetHeader> find() {
        SheetHeader best = null;
        for (int end = 1; end <= LAST_ROW; end++) {
            // The tallest first: a row of bare 类 and 款 means something only together with the parents above it.
            for (int height = Math.min(HEIGHT, end); height >= 1; height--) {
                int start = end - height + 1;
                SheetHeader header = read(start, end);
                if (header.complete() && !continues(header)) {
                    return Optional.of(header);
                }
                if (header.recognised() > (best == null ? 0 : best.recognised())) {
                    best = header;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private SheetHeader read(int start, int end) {
        HeaderBinding binding = new HeaderBinding(names);
        Set<String> texts = new LinkedHashSet<>();
        for (int column : grid.columns()) {
            Optional<CellRange> region = grid.region(end, column);
            int first = region.map(CellRange::firstColumn).orElse(column);
            int last = region.map(CellRange::lastColumn).orElse(column);
            List<String> stack = grid.texts(start, end, column);
            if (first != column || stack.isEmpty()) {
                continue;
            }
            texts.add(stack.get(stack.size() - 1));
            binding.offer(stack.stream().map(this::header).toList(), first, last);
        }
        HeaderBinding.Bound bound = binding.bind();
        return new SheetHeader(start, end, bound.columns(), bound.missing(), bound.doubled(), texts, caption(end));
    }

    /**
     * Whether the header goes on below: one of its cells is merged down, the next row splits codes into parts, or the
     * next row is a header in standard words, so that this one is a title that reads like it (年度履职目标 above 内容).
     */
    private boolean continues(SheetHeader header) {
        int next = header.lastRow() + 1;
        boolean merged = header.columns().values().stream()
                .flatMap(List::stream)
                .flatMap(column -> grid.region(header.lastRow(), column.first()).stream())
                .anyMatch(region -> region.lastRow() >= next && next - header.firstRow() < HEIGHT);
        return merged || partWords(next) >= 2 || (next <= LAST_ROW && standard(next));
    }

    /** Whether a row holds every required column under its standard name. */
    private boolean standard(int row) {
        SheetHeader header = read(row, row);
        return header.complete()
                && names.sheet().columns().values().stream()
                        .filter(Headers.Column::required)
                        .allMatch(column -> header.texts().contains(column.standardName()));
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

    private @Nullable MoneyUnit caption(int end) {
        for (int row = end; row >= 1; row--) {
            for (int column : grid.columns()) {
                Optional<MoneyUnit> unit = HeaderText.caption(grid.text(row, column));
                if (unit.isPresent()) {
                    return unit.get();
                }
            }
        }
        return null;
    }
}
