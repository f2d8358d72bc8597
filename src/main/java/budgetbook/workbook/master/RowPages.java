package budgetbook.workbook.master;

import budgetbook.table.Table;
import budgetbook.table.Table.Paging;
import budgetbook.table.Table.Row.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The pages onto which the rows of a sheet go; rows count from 0. */
final class RowPages {
    private static final int ANYWHERE = 2;

    private final List<Double> heights;
    private final int dataRow;
    private final int repeatedRow;
    private final double room;
    /** How much is against a page's end after a row: 0 nothing, 1 it parts a total from its rows, 2 it parts a block. */
    private final int[] against;

    /** Takes the height in points of every row and of what a page has room for. */
    RowPages(Table table, List<Double> heights, double room) {
        this.heights = heights;
        this.room = room;
        this.dataRow = table.firstDataRow() - 1;
        this.repeatedRow =
                table.paging().repeatedRow() < 0 ? -1 : dataRow + table.paging().repeatedRow();
        this.against = new int[heights.size()];
        for (int row = 0; row < table.rows().size(); row++) {
            against[dataRow + row] = table.rows().get(row).kind() == Kind.DETAIL ? 0 : 1;
        }
        for (int row = 0; row < dataRow; row++) {
            against[row] = ANYWHERE;
        }
        for (Paging.Block block : table.paging().blocks()) {
            int first = dataRow + block.firstRow();
            int last = dataRow + block.lastRow();
            if (points(first, last) <= roomFrom(first)) {
                Arrays.fill(against, first, last, ANYWHERE);
            }
        }
    }

    /** Returns the last row of every page but the last. */
    List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        int end = end(start);
        while (end < heights.size() - 1) {
            ends.add(end);
            start = end + 1;
            end = end(start);
        }
        return ends;
    }

    /** How much of the last page is filled, from 0 to 1. */
    double lastFilled() {
        List<Integer> ends = ends();
        int start = ends.isEmpty() ? 0 : ends.get(ends.size() - 1) + 1;
        return points(start, heights.size() - 1) / roomFrom(start);
    }

    /** The rows that later pages repeat stand above this row, if that is none of the data. */
    private double roomFrom(int start) {
        if (start == 0) {
            return room;
        }
        if (repeatedRow < 0) {
            return room - points(0, dataRow - 1);
        }
        return start > repeatedRow ? room - heights.get(repeatedRow) : room;
    }

    private int end(int start) {
        int full = start;
        double left = roomFrom(start) - heights.get(start);
        while (full + 1 < heights.size() && left >= heights.get(full + 1)) {
            full++;
            left -= heights.get(full);
        }
        if (full == heights.size() - 1) {
            return full;
        }
        int best = full;
        for (int row = full; row >= Math.max(start, dataRow); row--) {
            if (against[row] < against[best]) {
                best = row;
            }
        }
        return best;
    }

    private double points(int first, int last) {
        return heights.subList(first, last + 1).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
