package budgetbook.reconcile.readback;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A sheet gives out its cells to be read again. Rows and columns count from 0. */
public interface SheetCells {
    String name();

    /** The number of rows down to the last one with content. */
    int rows();

    /** A cell's text, an error value too; empty if it holds nothing or a number. */
    String text(int row, int column);

    /** A cell's number at Excel's own precision of 15 significant digits, if it holds one. */
    Optional<BigDecimal> number(int row, int column);

    List<Merge> merges();

    /** Cells merged into one, all ends inclusive; the content stands in the first. */
    record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        boolean covers(int row, int column) {
            return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
        }
    }
}
