package budgetbook.workbook.form;

import budgetbook.workbook.sheet.Face;
import budgetbook.workbook.sheet.Look;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How the cells of a form look, and which of them may be filled in. */
enum FormLook {
    TITLE(Look.TITLE, "", false),
    NOTE(Look.NOTE, "", false),
    STATUS(new Look(Face.BOLD, HorizontalAlignment.LEFT, Look.GENERAL, Look.Frame.BORDERED), Fills.FIXED, false),
    HEADER(Look.HEADER, Fills.HEADER, false),
    LABEL(new Look(Face.BOLD, HorizontalAlignment.CENTER, Look.GENERAL, Look.Frame.BORDERED), Fills.HEADER, false),
    FIXED(new Look(Face.BODY, HorizontalAlignment.LEFT, Look.TEXT, Look.Frame.BORDERED), Fills.FIXED, false),
    FIXED_NUMBER(new Look(Face.BODY, HorizontalAlignment.LEFT, Look.GENERAL, Look.Frame.BORDERED), Fills.FIXED, false),
    /** A formula that gives a text. General, for a formula in a cell of texts is shown and not calculated. */
    FORMULA(new Look(Face.BODY, HorizontalAlignment.LEFT, Look.GENERAL, Look.Frame.BORDERED), Fills.FIXED, false),
    FORMULA_AMOUNT(
            new Look(Face.BODY, HorizontalAlignment.RIGHT, Fills.AMOUNT, Look.Frame.BORDERED), Fills.FIXED, false),
    PLAIN(new Look(Face.BODY, HorizontalAlignment.LEFT, Look.GENERAL, Look.Frame.BORDERED), "", false),
    INPUT(new Look(Face.BODY, HorizontalAlignment.LEFT, Look.TEXT, Look.Frame.BORDERED), Fills.INPUT, true),
    /** A code: what stands behind it is cut off, for its name appears in the next column. */
    INPUT_CODE(new Look(Face.BODY, HorizontalAlignment.LEFT, Look.TEXT, Look.Frame.BORDERED), Fills.INPUT, true),
    INPUT_CHOICE(new Look(Face.BODY, HorizontalAlignment.CENTER, Look.TEXT, Look.Frame.BORDERED), Fills.INPUT, true),
    INPUT_AMOUNT(new Look(Face.BODY, HorizontalAlignment.RIGHT, Fills.AMOUNT, Look.Frame.BORDERED), Fills.INPUT, true),
    INPUT_DATE(new Look(Face.BODY, HorizontalAlignment.LEFT, "yyyy\\-mm\\-dd", Look.Frame.BORDERED), Fills.INPUT, true);

    private final Look look;
    private final String fill;
    private final boolean input;

    FormLook(Look look, String fill, boolean input) {
        this.look = look;
        this.fill = fill;
        this.input = input;
    }

    Look look() {
        return look;
    }

    /** The colour as six hex digits; empty for none. */
    String fill() {
        return fill;
    }

    /** Whether people may write there. */
    boolean input() {
        return input;
    }

    private static final class Fills {
        static final String INPUT = "FFF8DC";
        static final String FIXED = "F2F2F2";
        static final String HEADER = "DDEBF7";
        /** Two decimals in 元, as many as it takes in 万元. */
        static final String AMOUNT = "#,##0.00####";
    }
}
