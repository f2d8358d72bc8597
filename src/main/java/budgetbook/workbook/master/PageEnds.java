package budgetbook.workbook.master;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Where the pages of a sheet end.
 *
 * @param rows the last rows of all pages but the last, from the top down, counting from 0
 * @param columns the last columns of all pages but the last, from left to right, counting from 0
 */
record PageEnds(List<Integer> rows, List<Integer> columns) {

    /** Returns the number of pages. */
    int pages() {
        return (rows.size() + 1) * (columns.size() + 1);
    }

    /** Returns what each page shows of a place, from the top down and from left to right. */
    List<CellRangeAddress> parts(CellRangeAddress place) {
        List<CellRangeAddress> parts = new ArrayList<>();
        for (int[] down : runs(place.getFirstRow(), place.getLastRow(), rows)) {
            for (int[] across : runs(place.getFirstColumn(), place.getLastColumn(), columns)) {
                parts.add(new CellRangeAddress(down[0], down[1], across[0], across[1]));
            }
        }
        return parts;
    }

    private static List<int[]> runs(int first, int last, List<Integer> ends) {
        List<int[]> runs = new ArrayList<>();
        int start = first;
        for (int end : ends) {
            if (end >= start && end < last) {
                runs.add(new int[] {start, end});
                start = end + 1;
            }
        }
        runs.add(new int[] {start, last});
        return runs;
    }
}
