package budgetbook.workbook.edition.list;

import budgetbook.workbook.sheet.Face;
import budgetbook.workbook.sheet.Look;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How the cells of the working edition's lists look. */
public enum EditionLook {
    TITLE(Look.TITLE, ""),
    REMARK(Look.NOTE, ""),
    HEADING(Look.HEADER, "E7E6E6"),
    TEXT(left(Face.BODY, Look.GENERAL), ""),
    /** For what senders wrote: what looks like a number or a formula stays a text. */
    CODE(left(Face.BODY, Look.TEXT), ""),
    CENTRED(centred(Face.BODY, Look.GENERAL), ""),
    NUMBER(centred(Face.BODY, "0"), ""),
    AMOUNT(right(Face.BODY, Look.AMOUNT), ""),
    /** 万元 with as many decimals as it takes. */
    EXACT(right(Face.BODY, "#,##0.00####"), ""),
    COUNT(right(Face.BODY, "#,##0"), ""),
    LINK(centred(Face.LINK, Look.GENERAL), ""),
    LABEL(left(Face.BOLD, Look.GENERAL), "F2F2F2"),
    /** The head of a block, on one line that runs over empty neighbours. */
    HEAD(plain(Face.BOLD, HorizontalAlignment.LEFT, Look.GENERAL), "F2F2F2"),
    HEAD_LINK(plain(Face.BOLD_LINK, HorizontalAlignment.LEFT, Look.GENERAL), "F2F2F2"),
    HEAD_AMOUNT(plain(Face.BOLD, HorizontalAlignment.RIGHT, Look.AMOUNT), "F2F2F2"),
    /** A text on one line outside the list's frame, and a link there. */
    ASIDE(plain(Face.BODY, HorizontalAlignment.LEFT, Look.GENERAL), ""),
    BACK(plain(Face.LINK, HorizontalAlignment.LEFT, Look.GENERAL), ""),
    /** An outcome that is good, but not a plain pass. */
    NOTED(centred(Face.BODY, Look.GENERAL), "FFF2CC"),
    BAD(centred(Face.BOLD, Look.GENERAL), "FFC7CE");

    private final Look look;
    private final String fill;

    EditionLook(Look look, String fill) {
        this.look = look;
        this.fill = fill;
    }

    private static Look plain(Face face, HorizontalAlignment align, String format) {
        return new Look(face, align, format, Look.Frame.PLAIN);
    }

    private static Look left(Face face, String format) {
        return new Look(face, HorizontalAlignment.LEFT, format, Look.Frame.BORDERED);
    }

    private static Look centred(Face face, String format) {
        return new Look(face, HorizontalAlignment.CENTER, format, Look.Frame.BORDERED);
    }

    private static Look right(Face face, String format) {
        return new Look(face, HorizontalAlignment.RIGHT, format, Look.Frame.BORDERED);
    }

    public Look look() {
        return look;
    }

    /** The colour as six hex digits; empty for none. */
    String fill() {
        return fill;
    }
}
