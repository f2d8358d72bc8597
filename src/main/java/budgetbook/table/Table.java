package budgetbook.table;

import budgetbook.place.SheetCell;
import java.util.List;

/**
 * One finished table: a grid of cells, ready to be written, read out or checked.
 *
 * <p>On a sheet, row 1 is the number, row 2 the title, row 3 the caption, then the header rows (as many as the longest
 * header path; none if {@link #form()}), then {@link #rows()}, then {@link #notes()}. Columns start at A.
 *
 * @param number the table's number, 1 to 15
 * @param name the sheet's name, e.g. 预算05表
 * @param title e.g. 2023年一般公共预算支出预算表
 * @param caption what row 3 prints: one text in the middle, or two at its ends
 * @param columns the leaf columns, left to right
 * @param rows the data rows; every row has as many cells as there are columns
 * @param merges regions of data cells to merge; their content stands in the first cell
 * @param notes lines below the table
 * @param paging where the rows may part when they are printed
 */
public record Table(
        int number,
        String name,
        String title,
        List<String> caption,
        List<Column> columns,
        List<Row> rows,
        List<Region> merges,
        List<String> notes,
        Paging paging) {

    /**
     * A leaf column.
     *
     * @param header the header texts from the outermost group to the leaf; empty in a form
     * @param amount whether the column prints amounts (right aligned, two decimals)
     * @param width the width in characters of a digit, or 0 to let the writer choose
     */
    public record Column(List<String> header, boolean amount, double width) {}

    /**
     * A data row.
     *
     * @param kind how it is drawn
     */
    public record Row(Kind kind, List<Cell> cells) {
        public enum Kind {
            /** A row like any other. */
            DETAIL,
            /** A total, drawn in bold. */
            TOTAL,
            /** A row of headings inside the body of a form, drawn like a header. */
            HEADING
        }
    }

    /** A block of data cells; rows and columns count from 0, the first data row being 0; all ends inclusive. */
    public record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    /**
     * How data rows, which count from 0, go on to the next page.
     *
     * @param blocks runs of rows that a page holds together if it can; no row is in two of them
     * @param repeatedRow the row that stands again on every later page, in place of what is above the data; -1 for none
     */
    public record Paging(List<Block> blocks, int repeatedRow) {
        /** Rows that may part anywhere. */
        public static final Paging PLAIN = new Paging(List.of(), -1);

        /** A run of rows; both ends inclusive. */
        public record Block(int firstRow, int lastRow) {}
    }

    /** The same table with other rows. */
    public Table withRows(List<Row> others) {
        return new Table(number, name, title, caption, columns, others, merges, notes, paging);
    }

    /** The same table with another title and other notes. */
    public Table said(String otherTitle, List<String> otherNotes) {
        return new Table(number, name, otherTitle, caption, columns, rows, merges, otherNotes, paging);
    }

    /** Whether the table is a form without header rows. */
    public boolean form() {
        for (Column column : columns) {
            if (!column.header().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The number of header rows on the sheet. */
    public int headerRows() {
        int rows = 0;
        for (Column column : columns) {
            rows = Math.max(rows, column.header().size());
        }
        return rows;
    }

    /** The 1-based number of the sheet's row on which the data starts. */
    public int firstDataRow() {
        return 4 + headerRows();
    }

    /**
     * Returns where a cell stands on the sheet.
     *
     * @param row the data row, counting from 0
     * @param column counting from 0
     */
    public SheetCell cellAt(int row, int column) {
        return SheetCell.at(name, firstDataRow() - 1 + row, column);
    }
}
