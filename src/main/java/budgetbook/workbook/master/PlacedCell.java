package budgetbook.workbook.master;

import budgetbook.table.Cell;
import budgetbook.workbook.sheet.CellFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;

/** What stands on a sheet, the cells that it reaches over, and how it looks; rows and columns count from 0. */
record PlacedCell(CellRangeAddress place, Cell content, CellFormat format) {

    /** Returns what a person reads there; empty if nothing is printed. */
    String printed() {
        if (content instanceof Cell.Amount amount && amount.printed()) {
            return new DecimalFormat(CellFormat.AMOUNT, DecimalFormatSymbols.getInstance(Locale.ROOT))
                    .format(amount.printedWan());
        }
        return content instanceof Cell.Text text ? text.text() : "";
    }
}
