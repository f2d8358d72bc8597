package budgetbook.workbook.sheet;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * The format of a cell: font, alignment, number format and lines. Equal formats share one style of the workbook.
 *
 * @param numberFormat the number format, in Excel's notation
 * @param frame whether the cell belongs to the table: thin lines round it, its text wrapped
 * @param indent by how many steps the text stands off the line on its side
 */
public record CellFormat(FontSpec font, HorizontalAlignment align, String numberFormat, Frame frame, int indent) {
    /** Excel chooses how to show the value. */
    public static final String GENERAL = "General";
    /** Keeps what looks like a number or a formula a text, also after somebody edits the cell. */
    public static final String TEXT = "@";

    /** An amount in 万元, as the tables print it. */
    public static final String AMOUNT = "#,##0.00";

    private static final double AIR = 2;
    /** What a step of indent takes at most: the standard calls it three spaces, programs draw less. */
    private static final double STEP = 1.5;

    public static final CellFormat TITLE =
            new CellFormat(FontSpec.TITLE, HorizontalAlignment.CENTER, GENERAL, Frame.WRAPPED, 0);
    public static final CellFormat TABLE_NAME =
            new CellFormat(FontSpec.BODY, HorizontalAlignment.LEFT, GENERAL, Frame.PLAIN, 0);
    public static final CellFormat CAPTION =
            new CellFormat(FontSpec.BODY, HorizontalAlignment.LEFT, GENERAL, Frame.WRAPPED, 0);
    public static final CellFormat CAPTION_RIGHT =
            new CellFormat(FontSpec.BODY, HorizontalAlignment.RIGHT, GENERAL, Frame.PLAIN, 0);
    public static final CellFormat CAPTION_CENTRED =
            new CellFormat(FontSpec.BODY, HorizontalAlignment.CENTER, GENERAL, Frame.WRAPPED, 0);
    public static final CellFormat HEADER = centred(FontSpec.BOLD, GENERAL);
    public static final CellFormat NOTE =
            new CellFormat(FontSpec.BODY, HorizontalAlignment.LEFT, GENERAL, Frame.WRAPPED, 0);

    /** Returns the format of a cell with lines round it, its text on the left. */
    public static CellFormat left(FontSpec font, String numberFormat) {
        return new CellFormat(font, HorizontalAlignment.LEFT, numberFormat, Frame.BORDERED, 1);
    }

    /** Returns the format of a cell with lines round it, its text in the middle. */
    public static CellFormat centred(FontSpec font, String numberFormat) {
        return new CellFormat(font, HorizontalAlignment.CENTER, numberFormat, Frame.BORDERED, 0);
    }

    /** Returns the format of a cell with lines round it, its amount on the right. */
    public static CellFormat right(FontSpec font, String numberFormat) {
        return new CellFormat(font, HorizontalAlignment.RIGHT, numberFormat, Frame.BORDERED, 0);
    }

    /** Returns the format in another font. */
    CellFormat with(FontSpec other) {
        return new CellFormat(other, align, numberFormat, frame, indent);
    }

    /** Returns what the lines and the air beside a text take of a cell, in digits of the body font. */
    public double padding() {
        return AIR + STEP * indent;
    }

    /** Whether a text is wrapped. An amount never is, and LibreOffice would set it at the line in spite of its indent. */
    boolean wraps() {
        return frame == Frame.WRAPPED || (frame == Frame.BORDERED && align != HorizontalAlignment.RIGHT);
    }

    /** Returns the height in points that a text needs in a cell of a width in digits of the body font; 0 if not wrapped. */
    public double height(String text, double width) {
        return frame == Frame.PLAIN ? 0 : font.height(text, width - padding());
    }

    /** Returns the format itself or, for a text that would be cut off at the most that a row can be high, a smaller one. */
    public CellFormat fitting(String text, double width) {
        return fitting(text, width, RowHeights.MAX);
    }

    /** Returns the format itself or, for a text that needs more height in points than there is, a smaller one. */
    public CellFormat fitting(String text, double width, double most) {
        CellFormat format = this;
        while (format.height(text, width) > most && format.font != format.font.smaller()) {
            format = format.with(format.font.smaller());
        }
        return format;
    }

    /** What surrounds a text. */
    public enum Frame {
        /** No lines; the text stays on one line and may run over empty neighbours. */
        PLAIN,
        /** No lines; the text is wrapped. */
        WRAPPED,
        /** Thin lines round the cell; the text is wrapped. */
        BORDERED
    }
}
