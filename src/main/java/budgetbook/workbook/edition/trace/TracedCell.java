package budgetbook.workbook.edition.trace;

import budgetbook.place.SheetCell;
import budgetbook.table.Cell;
import budgetbook.table.Table;
import budgetbook.workbook.edition.content.TableNames;
import budgetbook.workbook.master.MergedRegions;
import java.util.ArrayList;
import java.util.List;

/**
 * A printed amount of a table, with its place in the table.
 *
 * @param row counts from 0, the first data row of the table being 0; not the row of the sheet
 * @param column counts from 0
 */
public record TracedCell(Table table, int row, int column, Cell.Amount amount) {

    /** Returns the printed amounts of a table, row by row; of merged cells the first. */
    public static List<TracedCell> of(Table table) {
        MergedRegions merges = new MergedRegions(table.merges());
        List<TracedCell> cells = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> line = table.rows().get(row).cells();
            for (int column = 0; column < line.size(); column++) {
                if (line.get(column) instanceof Cell.Amount amount
                        && amount.printed()
                        && merges.at(row, column) != null) {
                    cells.add(new TracedCell(table, row, column, amount));
                }
            }
        }
        return cells;
    }

    /** Returns its place on the sheet. */
    public SheetCell place() {
        return table.cellAt(row, column);
    }

    /** What people call its row. */
    String rowName() {
        return TableNames.row(table, row, column);
    }

    /** What people call its column; empty in a form. */
    String columnName() {
        return TableNames.column(table, column);
    }
}
