package budgetbook.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The heights of a sheet's rows in points, grown to what their texts need: without a screen nothing fits rows by
 * itself, and cells that are merged are never fitted.
 */
public final class RowHeights {
    /** The height in points that Excel allows at most. */
    public static final double MAX = 409;

    private final Map<Integer, Double> heights = new TreeMap<>();
    private final List<Block> blocks = new ArrayList<>();

    /** Asks for a height of one row; rows count from 0. */
    public void atLeast(int row, double points) {
        heights.merge(row, Math.min(points, MAX), Math::max);
    }

    /** Asks for a height that rows must have together; the last one grows if they have not. */
    public void atLeast(int firstRow, int lastRow, double points) {
        if (firstRow == lastRow) {
            atLeast(firstRow, points);
        } else {
            blocks.add(new Block(firstRow, lastRow, points));
        }
    }

    /** Sets the heights of the rows that exist. */
    public void apply(SheetGrid sheet) {
        settle();
        heights.forEach(sheet::height);
    }

    /** Returns the heights of so many rows, from the top. */
    public List<Double> of(int rows) {
        settle();
        return IntStream.range(0, rows)
                .mapToObj(row -> heights.getOrDefault(row, SheetGrid.DEFAULT_HEIGHT))
                .toList();
    }

    private void settle() {
        for (Block block : blocks) {
            double together = 0;
            for (int row = block.firstRow; row <= block.lastRow; row++) {
                together += heights.getOrDefault(row, SheetGrid.DEFAULT_HEIGHT);
            }
            double last = heights.getOrDefault(block.lastRow, SheetGrid.DEFAULT_HEIGHT);
            atLeast(block.lastRow, last + block.points - together);
        }
    }

    private record Block(int firstRow, int lastRow, double points) {}
}
