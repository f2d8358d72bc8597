package budgetbook.workbook.sheet;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * How a cell looks; equal looks share one style of the workbook.
 *
 * @param format the number format, in Excel's notation
 * @param frame whether the cell belongs to the table: thin lines round it, its text wrapped
 */
public record Look(Face face, HorizontalAlignment align, String format, Frame frame) {
    public static final String GENERAL = "General";
    /** Keeps what looks like a number or a formula a text, also after somebody edits the cell. */
    public static final String TEXT = "@";

    public static final String AMOUNT = "#,##0.00";

    public static final Look TITLE = new Look(Face.TITLE, HorizontalAlignment.CENTER, GENERAL, Frame.WRAPPED);
    public static final Look NUMBER = new Look(Face.BODY, HorizontalAlignment.LEFT, GENERAL, Frame.PLAIN);
    public static final Look CAPTION = new Look(Face.BODY, HorizontalAlignment.LEFT, GENERAL, Frame.WRAPPED);
    public static final Look CAPTION_RIGHT = new Look(Face.BODY, HorizontalAlignment.RIGHT, GENERAL, Frame.WRAPPED);
    public static final Look HEADER = new Look(Face.BOLD, HorizontalAlignment.CENTER, GENERAL, Frame.BORDERED);
    public static final Look NOTE = new Look(Face.BODY, HorizontalAlignment.LEFT, GENERAL, Frame.WRAPPED);

    /** The look in another face. */
    Look with(Face other) {
        return new Look(other, align, format, frame);
    }

    /** What the lines and the air beside a text take of a cell, in digits of the body font. */
    public double padding() {
        return indent() ? 3 : 2;
    }

    /** Whether the text stands one step off the left line, so that it does not touch the amount before it. */
    boolean indent() {
        return frame == Frame.BORDERED && align == HorizontalAlignment.LEFT;
    }

    /** The height in points that a text needs in a cell of a width in digits of the body font; 0 if not wrapped. */
    public double height(String text, double width) {
        return frame == Frame.PLAIN ? 0 : face.height(text, width - padding());
    }

    /** The look itself or, for a text that would be cut off at the most that a row can be high, a smaller one. */
    public Look fitting(String text, double width) {
        Look look = this;
        while (look.height(text, width) > RowHeights.MAX && look.face != look.face.smaller()) {
            look = look.with(look.face.smaller());
        }
        return look;
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
