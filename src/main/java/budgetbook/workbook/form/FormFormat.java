package budgetbook.workbook.form;

import budgetbook.workbook.sheet.CellFormat;
import budgetbook.workbook.sheet.FontSpec;

/** The formats of the cells of a form, and which of them may be filled in. */
enum FormFormat {
    TITLE(CellFormat.TITLE, "", false),
    NOTE(CellFormat.NOTE, "", false),
    STATUS(CellFormat.left(FontSpec.BOLD, CellFormat.GENERAL), Fills.FIXED, false),
    HEADER(CellFormat.HEADER, Fills.HEADER, false),
    /** The header of a column that leads elsewhere on a click. */
    HEADER_LINK(CellFormat.centred(FontSpec.BOLD_LINK, CellFormat.GENERAL), Fills.HEADER, false),
    LABEL(CellFormat.centred(FontSpec.BOLD, CellFormat.GENERAL), Fills.HEADER, false),
    FIXED(CellFormat.left(FontSpec.BODY, CellFormat.TEXT), Fills.FIXED, false),
    FIXED_NUMBER(CellFormat.left(FontSpec.BODY, CellFormat.GENERAL), Fills.FIXED, false),
    /** A formula that gives a text. General, for a formula in a cell of texts is shown and not calculated. */
    FORMULA(CellFormat.left(FontSpec.BODY, CellFormat.GENERAL), Fills.FIXED, false),
    FORMULA_AMOUNT(CellFormat.right(FontSpec.BODY, Fills.AMOUNT), Fills.FIXED, false),
    PLAIN(CellFormat.left(FontSpec.BODY, CellFormat.GENERAL), "", false),
    INPUT(CellFormat.left(FontSpec.BODY, CellFormat.TEXT), Fills.INPUT, true),
    /** A code, or the code and name that a drop-down gives: on one line, in smaller print where it is long. */
    INPUT_CODE(CellFormat.left(FontSpec.BODY, CellFormat.TEXT), Fills.INPUT, true),
    INPUT_CHOICE(CellFormat.centred(FontSpec.BODY, CellFormat.TEXT), Fills.INPUT, true),
    INPUT_AMOUNT(CellFormat.right(FontSpec.BODY, Fills.AMOUNT), Fills.INPUT, true),
    INPUT_COUNT(CellFormat.right(FontSpec.BODY, Fills.COUNT), Fills.INPUT, true),
    INPUT_DATE(CellFormat.left(FontSpec.BODY, "yyyy\\-mm\\-dd"), Fills.INPUT, true);

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
        static final String COUNT = "#,##0";
        /** Two decimals in 元, as many as it takes in 万元. */
        static final String AMOUNT = "#,##0.00####";
    }
}
