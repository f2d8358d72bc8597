package budgetbook.workbook.form;

import budgetbook.workbook.sheet.CellFormat;
import budgetbook.workbook.sheet.FontSpec;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The formats of the cells of a form, and which of them may be filled in. */
enum FormFormat {
    TITLE(CellFormat.TITLE, "", false),
    NOTE(CellFormat.NOTE, "", false),
    STATUS(
            new CellFormat(FontSpec.BOLD, HorizontalAlignment.LEFT, CellFormat.GENERAL, CellFormat.Frame.BORDERED),
            Fills.FIXED,
            false),
    HEADER(CellFormat.HEADER, Fills.HEADER, false),
    LABEL(
            new CellFormat(FontSpec.BOLD, HorizontalAlignment.CENTER, CellFormat.GENERAL, CellFormat.Frame.BORDERED),
            Fills.HEADER,
            false),
    FIXED(
            new CellFormat(FontSpec.BODY, HorizontalAlignment.LEFT, CellFormat.TEXT, CellFormat.Frame.BORDERED),
            Fills.FIXED,
            false),
    FIXED_NUMBER(
            new CellFormat(FontSpec.BODY, HorizontalAlignment.LEFT, CellFormat.GENERAL, CellFormat.Frame.BORDERED),
            Fills.FIXED,
            false),
    /** A formula that gives a text. General, for a formula in a cell of texts is shown and not calculated. */
    FORMULA(
            new CellFormat(FontSpec.BODY, HorizontalAlignment.LEFT, CellFormat.GENERAL, CellFormat.Frame.BORDERED),
            Fills.FIXED,
            false),
    FORMULA_AMOUNT(
            new CellFormat(FontSpec.BODY, HorizontalAlignment.RIGHT, Fills.AMOUNT, CellFormat.Frame.BORDERED),
            Fills.FIXED,
            false),
    PLAIN(
            new CellFormat(FontSpec.BODY, HorizontalAlignment.LEFT, CellFormat.GENERAL, CellFormat.Frame.BORDERED),
            "",
            false),
    INPUT(
            new CellFormat(FontSpec.BODY, HorizontalAlignment.LEFT, CellFormat.TEXT, CellFormat.Frame.BORDERED),
            Fills.INPUT,
            true),
    /** A code: what stands behind it is cut off, for its name appears in the next column. */
    INPUT_CODE(
            new CellFormat(FontSpec.BODY, HorizontalAlignment.LEFT, CellFormat.TEXT, CellFormat.Frame.BORDERED),
            Fills.INPUT,
            true),
    INPUT_CHOICE(
            new CellFormat(FontSpec.BODY, HorizontalAlignment.CENTER, CellFormat.TEXT, CellFormat.Frame.BORDERED),
            Fills.INPUT,
            true),
    INPUT_AMOUNT(
            new CellFormat(FontSpec.BODY, HorizontalAlignment.RIGHT, Fills.AMOUNT, CellFormat.Frame.BORDERED),
            Fills.INPUT,
            true),
    INPUT_DATE(
            new CellFormat(FontSpec.BODY, HorizontalAlignment.LEFT, "yyyy\\-mm\\-dd", CellFormat.Frame.BORDERED),
            Fills.INPUT,
            true);

    private final CellFormat format;
    private final String fill;
    private final boolean input;

    FormFormat(CellFormat format, String fill, boolean input) {
        this.format = format;
        this.fill = fill;
        this.input = input;
    }

    CellFormat cellFormat() {
        return format;
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
