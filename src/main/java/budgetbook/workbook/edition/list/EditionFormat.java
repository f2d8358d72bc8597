package budgetbook.workbook.edition.list;

import budgetbook.workbook.sheet.CellFormat;
import budgetbook.workbook.sheet.FontSpec;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The formats of the cells of the working edition's lists. */
public enum EditionFormat {
    TITLE(CellFormat.TITLE, ""),
    REMARK(CellFormat.NOTE, ""),
    HEADING(CellFormat.HEADER, "E7E6E6"),
    TEXT(CellFormat.left(FontSpec.BODY, CellFormat.GENERAL), ""),
    /** For what senders wrote: what looks like a number or a formula stays a text. */
    CODE(CellFormat.left(FontSpec.BODY, CellFormat.TEXT), ""),
    CENTRED(CellFormat.centred(FontSpec.BODY, CellFormat.GENERAL), ""),
    NUMBER(CellFormat.centred(FontSpec.BODY, "0"), ""),
    AMOUNT(CellFormat.right(FontSpec.BODY, CellFormat.AMOUNT + EditionFormat.AIR), ""),
    /** 万元 with as many decimals as it takes. */
    EXACT(CellFormat.right(FontSpec.BODY, "#,##0.00####" + EditionFormat.AIR), ""),
    COUNT(CellFormat.right(FontSpec.BODY, "#,##0" + EditionFormat.AIR), ""),
    LINK(CellFormat.centred(FontSpec.LINK, CellFormat.GENERAL), ""),
    LABEL(CellFormat.left(FontSpec.BOLD, CellFormat.GENERAL), "F2F2F2"),
    LABEL_LINK(CellFormat.left(FontSpec.BOLD_LINK, CellFormat.GENERAL), "F2F2F2"),
    /** A number of things, of which none is not shown. */
    LABEL_COUNT(CellFormat.centred(FontSpec.BOLD, "#,##0;-#,##0;"), "F2F2F2"),
    LABEL_TEXT(CellFormat.left(FontSpec.BODY, CellFormat.GENERAL), "F2F2F2"),
    /** The head of a block, on one line that runs over empty neighbours. */
    HEAD(plain(FontSpec.BOLD, HorizontalAlignment.LEFT, CellFormat.GENERAL), ""),
    HEAD_LINK(plain(FontSpec.BOLD_LINK, HorizontalAlignment.LEFT, CellFormat.GENERAL), ""),
    HEAD_AMOUNT(plain(FontSpec.BOLD, HorizontalAlignment.RIGHT, CellFormat.AMOUNT + EditionFormat.AIR), ""),
    /** A text on one line outside the list's frame, and a link there. */
    ASIDE(plain(FontSpec.BODY, HorizontalAlignment.LEFT, CellFormat.GENERAL), ""),
    BACK(plain(FontSpec.LINK, HorizontalAlignment.LEFT, CellFormat.GENERAL), ""),
    /** Of what is no cell: neighbours may run over its place. */
    NO_CELL(plain(FontSpec.BODY, HorizontalAlignment.LEFT, CellFormat.GENERAL), ""),
    /** An outcome that is good, but not a plain pass. */
    NOTED(CellFormat.centred(FontSpec.BODY, CellFormat.GENERAL), "FFF2CC"),
    BAD(CellFormat.centred(FontSpec.BOLD, CellFormat.GENERAL), "FFC7CE");

    /** Keeps a number a space off the line on its right. */
    private static final String AIR = "_ ";

    private final CellFormat format;
    private final String fill;

    EditionFormat(CellFormat format, String fill) {
        this.format = format;
        this.fill = fill;
    }

    private static CellFormat plain(FontSpec font, HorizontalAlignment align, String numberFormat) {
        return new CellFormat(font, align, numberFormat, CellFormat.Frame.PLAIN, 0);
    }

    /** Returns font, alignment, number format and lines. */
    public CellFormat cellFormat() {
        return format;
    }

    /** Returns the colour of the fill as six hex digits; empty for none. */
    String fill() {
        return fill;
    }
}
