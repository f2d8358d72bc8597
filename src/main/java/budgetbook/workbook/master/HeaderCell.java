package budgetbook.workbook.master;

import budgetbook.table.Table.Column;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A cell of a table's header and how far it reaches; rows and columns count from 0, the first header row being 0.
 *
 * <p>Neighbours with the same group share one cell; a leaf reaches down to the last header row.
 */
record HeaderCell(String text, int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** The header cells of these leaf columns, each once, left to right and from the top down. */
    static List<HeaderCell> of(List<Column> columns) {
        List<List<String>> paths = columns.stream().map(Column::header).toList();
        int depth = paths.stream().mapToInt(List::size).max().orElse(0);
        List<HeaderCell> cells = new ArrayList<>();
        collect(paths, depth, 0, paths.size(), 0, cells);
        return cells;
    }

    /** Where the cell stands on a sheet whose header starts at a row that counts from 0. */
    CellRangeAddress on(int headerRow) {
        return new CellRangeAddress(headerRow + firstRow, headerRow + lastRow, firstColumn, lastColumn);
    }

    private static void collect(
            List<List<String>> paths, int depth, int from, int to, int level, List<HeaderCell> cells) {
        int column = from;
        while (column < to) {
            List<String> path = paths.get(column);
            int end = column + 1;
            if (path.size() == level + 1) {
                cells.add(new HeaderCell(path.get(level), level, column, depth - 1, column));
            } else if (path.size() > level) {
                while (end < to && inGroup(paths.get(end), path.get(level), level)) {
                    end++;
                }
                cells.add(new HeaderCell(path.get(level), level, column, level, end - 1));
                collect(paths, depth, column, end, level + 1, cells);
            }
            column = end;
        }
    }

    private static boolean inGroup(List<String> path, String group, int level) {
        return path.size() > level + 1 && path.get(level).equals(group);
    }
}
