package budgetbook.workbook.master;

import budgetbook.table.Cell;
import budgetbook.table.Table;
import budgetbook.table.Table.Region;
import budgetbook.table.Table.Row.Kind;
import budgetbook.workbook.sheet.CellFormat;
import budgetbook.workbook.sheet.FontSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * The formats of the data cells of a table: amounts right (in a form centred), codes and totals centred, other texts
 * left.
 */
final class DataCellFormats {
    private static final String FORMULA_SIGNS = "-+=@";
    private static final String OF_WHICH = "其中：";
    private static final String NUMBER_SIGNS = ".,%";

    private final Table table;
    /** For each row of a form, the number of headings down to it. */
    private final List<Integer> sections = new ArrayList<>();
    /** The sections and columns of a form in which texts stand for several rows. */
    private final Set<List<Integer>> labelled = new HashSet<>();

    DataCellFormats(Table table) {
        this.table = table;
        int headings = 0;
        for (Table.Row row : table.rows()) {
            headings += row.kind() == Kind.HEADING ? 1 : 0;
            sections.add(headings);
        }
        for (Region region : table.form() ? table.merges() : List.<Region>of()) {
            if (region.firstRow() < region.lastRow()) {
                labelled.add(List.of(sections.get(region.firstRow()), region.firstColumn()));
            }
        }
    }

    /** The format of a cell that reaches over a region of data cells. */
    CellFormat of(Kind kind, Cell cell, Region region) {
        if (kind == Kind.HEADING && region.firstRow() == region.lastRow()) {
            return CellFormat.HEADER;
        }
        FontSpec font = kind == Kind.TOTAL ? FontSpec.BOLD : FontSpec.BODY;
        if (cell instanceof Cell.Text text) {
            String numberFormat = mistakable(text.text()) ? CellFormat.TEXT : CellFormat.GENERAL;
            HorizontalAlignment align = align(kind, text.text(), region);
            return new CellFormat(font, align, numberFormat, CellFormat.Frame.BORDERED, indent(align, text.text()));
        }
        boolean amount = cell instanceof Cell.Amount
                || table.columns().get(region.firstColumn()).amount();
        HorizontalAlignment align = table.form() ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT;
        return new CellFormat(
                font,
                align,
                amount ? CellFormat.AMOUNT : CellFormat.GENERAL,
                CellFormat.Frame.BORDERED,
                align == HorizontalAlignment.RIGHT ? 1 : 0);
    }

    /** A part of what stands above it is set in under it. */
    private static int indent(HorizontalAlignment align, String text) {
        return align == HorizontalAlignment.CENTER ? 0 : text.startsWith(OF_WHICH) ? 2 : 1;
    }

    private HorizontalAlignment align(Kind kind, String text, Region region) {
        boolean centred = kind == Kind.TOTAL
                || ofDigits(text, "")
                || (table.form() && region.firstColumn() == 0)
                || labelled.contains(List.of(sections.get(region.firstRow()), region.firstColumn()));
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
