package budgetbook.workbook.master;

import budgetbook.table.Cell;
import budgetbook.table.Table;
import budgetbook.table.Table.Column;
import budgetbook.table.Table.Region;
import budgetbook.workbook.sheet.CellFormat;
import budgetbook.workbook.sheet.LinePieces;
import budgetbook.workbook.sheet.TextMetrics;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The width that a column can do with and the one it wants, in digits of the body font.
 *
 * @param text how much text the column holds in all, in digits: what is won by making it wider
 * @param header the header's innermost text; {@link #NONE} if there is none or its wrapping is not looked at
 */
record ColumnWidthRange(double least, double wanted, double text, LinePieces header) {
    private static final LinePieces NONE = LinePieces.of("");
    private static final double NARROWEST = 4.6;
    private static final double WIDEST = 48;
    /** What a running text may be wrapped to. */
    private static final int WRAPPED_TEXT = 8;
    /** The same in a form, where the labels stand in the cells. */
    private static final int WRAPPED_LABEL = 20;

    private static final int NARROW_HEADER = 6;
    private static final int HEADER_LINES = 4;
    /** The widest line that a header wants. */
    private static final int WIDE_HEADER = 16;

    /** What lines and air take at least of the width of a header's cell, as office programs draw it. */
    private static final double HEADER_PADDING = 1.5;

    /** How much of the width a program gives to a header at most: characters are a little narrower than two digits. */
    private static final double MOST_ROOM = 1.05;

    private static final double STEP = 0.25;

    /** How wide digits are, and how wide the signs between them, in fonts that stand in for the body font. */
    private static final double OTHER_DIGIT = 1.2;

    private static final double OTHER_SIGN = 0.7;

    /** What a header counts as text: it comes once, so wrapping it costs little. */
    private static final int HEADER_TEXT = 1;
    /** A column this near to what it wants gets it: one character on a line of its own would be a pity. */
    private static final double NEAR = 0.9;

    /** The range for one column of a table, from its header and its cells; cells merged across columns don't count. */
    static ColumnWidthRange of(Table table, int number, MergedRegions merges, DataCellFormats formats) {
        Column column = table.columns().get(number);
        if (column.width() > 0) {
            return new ColumnWidthRange(column.width(), column.width(), 0, NONE);
        }
        ColumnWidthRange range = header(column);
        for (int row = 0; row < table.rows().size(); row++) {
            Region region = merges.at(row, number);
            if (region != null && region.firstColumn() == region.lastColumn()) {
                Cell cell = table.rows().get(row).cells().get(number);
                CellFormat format = formats.of(table.rows().get(row).kind(), cell, region);
                range = range.with(content(cell, format.padding(), table.form() ? WRAPPED_LABEL : WRAPPED_TEXT));
            }
        }
        return range;
    }

    /** The width within the range that is nearest to what the column's text is worth at a price per root of text. */
    double at(double price) {
        double width = price * Math.sqrt(text);
        return width >= wanted * NEAR ? wanted : Math.max(least, width);
    }

    /** Returns the width nearest to one, and no less than the least, at which no character of the header stands alone. */
    double even(double width) {
        for (double less = width; less >= least; less -= STEP) {
            if (isEven(less)) {
                return less;
            }
        }
        double more = width;
        while (!isEven(more)) {
            more += STEP;
        }
        return more;
    }

    /** Whether no character stands alone, however much room a program finds in the cell. */
    private boolean isEven(double width) {
        double most = width * MOST_ROOM;
        for (double room = width - HEADER_PADDING; room < most; room += STEP) {
            if (header.strays(room)) {
                return false;
            }
        }
        return !header.strays(most);
    }

    private static ColumnWidthRange header(Column column) {
        if (column.header().isEmpty()) {
            return new ColumnWidthRange(NARROWEST, NARROWEST, 0, NONE);
        }
        String leaf = column.header().get(column.header().size() - 1);
        double whole = TextMetrics.widest(leaf);
        double least = Math.max(Math.min(whole, NARROW_HEADER), evenly(whole, HEADER_LINES));
        double wanted = evenly(whole, Math.ceil(whole / WIDE_HEADER));
        return new ColumnWidthRange(
                Math.max(NARROWEST, least + HEADER_PADDING),
                Math.max(NARROWEST, Math.max(least, wanted) + CellFormat.HEADER.padding()),
                HEADER_TEXT,
                LinePieces.of(leaf));
    }

    /** The width at which a text falls into so many lines of about the same length. */
    private static double evenly(double whole, double lines) {
        return 2 * Math.ceil(whole / 2 / lines);
    }

    private static ColumnWidthRange content(Cell cell, double padding, int wrapped) {
        if (cell instanceof Cell.Amount amount && amount.printed()) {
            double width = printedLength(amount.printedWan());
            return new ColumnWidthRange(width + padding, width + padding, width, NONE);
        }
        if (cell instanceof Cell.Text text) {
            double whole = TextMetrics.widest(text.text());
            double least = Math.min(
                    whole * OTHER_DIGIT, Math.max(TextMetrics.widestPiece(text.text()) * OTHER_DIGIT, wrapped));
            return new ColumnWidthRange(
                    Math.min(least + padding, WIDEST),
                    Math.min(Math.max(least, whole) + padding, WIDEST),
                    TextMetrics.total(text.text()),
                    NONE);
        }
        return new ColumnWidthRange(0, 0, 0, NONE);
    }

    /** The length of an amount as it is printed, with two decimals and a comma before every three digits. */
    private static double printedLength(BigDecimal amount) {
        int whole =
                amount.abs().setScale(2, RoundingMode.HALF_UP).toPlainString().length() - 3;
        int signs = (amount.signum() < 0 ? 1 : 0) + 1 + (whole - 1) / 3;
        return (whole + 2) * OTHER_DIGIT + signs * OTHER_SIGN;
    }

    private ColumnWidthRange with(ColumnWidthRange other) {
        return new ColumnWidthRange(
                Math.max(least, other.least), Math.max(wanted, other.wanted), text + other.text, header);
    }
}
