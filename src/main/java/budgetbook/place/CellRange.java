package budgetbook.place;

/** A rectangle of cells: rows from 1, columns from 0, both ends included. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** As people name it: K2:K3. */
    public String address() {
        return ColumnName.cell(firstRow - 1, firstColumn) + ":" + ColumnName.cell(lastRow - 1, lastColumn);
    }
}
