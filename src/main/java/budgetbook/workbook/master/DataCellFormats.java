package budgetbook.workbook.master;

import budgetbook.table.Cell;
import budgetbook.table.Table;
import budgetbook.table.Table.Region;
import budgetbook.table.Table.Row.Kind;
import budgetbook.workbook.sheet.CellFormat;
import budgetbook.workbook.sheet.FontSpec;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * The formats of the data cells of a table: amounts right (in a form centred), codes and totals centred, other texts
 * left.
 */
final class DataCellFormats {
    private static final String FORMULA_SIGNS = "-+=@";
    private static final String NUMBER_SIGNS = ".,%";

    private final Table table;

    DataCellFormats(Table table) {
        this.table = table;
    }

    /** The format of a cell that reaches over a region of data cells. */
    CellFormat of(Kind kind, Cell cell, Region region) {
        if (kind == Kind.HEADING) {
            return CellFormat.HEADER;
        }
        FontSpec font = kind == Kind.TOTAL ? FontSpec.BOLD : FontSpec.BODY;
        if (cell instanceof Cell.Text text) {
            String numberFormat = mistakable(text.text()) ? CellFormat.TEXT : CellFormat.GENERAL;
            return new CellFormat(font, align(kind, text.text(), region), numberFormat, CellFormat.Frame.BORDERED);
        }
        boolean amount = cell instanceof Cell.Amount
                || table.columns().get(region.firstColumn()).amount();
        HorizontalAlignment align = table.form() ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT;
        return new CellFormat(font, align, amount ? CellFormat.AMOUNT : CellFormat.GENERAL, CellFormat.Frame.BORDERED);
    }

    private HorizontalAlignment align(Kind kind, String text, Region region) {
        boolean centred = kind == Kind.TOTAL
                || ofDigits(text, "")
                || (table.form() && (region.firstColumn() == 0 || region.firstRow() < region.lastRow()));
        return centred ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT;
    }

    /** Whether Excel would take a text for a number or a formula if somebody typed it. */
    private static boolean mistakable(String text) {
        return !text.isEmpty() && (FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 || ofDigits(text, NUMBER_SIGNS));
    }

    /** Whether a text is made of digits and these signs alone, and not empty. */
    private static boolean ofDigits(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if ((sign < '0' || sign > '9') && signs.indexOf(sign) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
