package budgetbook.sample;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles of one workbook, each made once. */
final class Styles {
    /** What a cell is for. */
    enum Use {
        TITLE,
        SUBTITLE,
        HEADER,
        TEXT,
        AMOUNT,
        SUBTOTAL_TEXT,
        SUBTOTAL_AMOUNT,
        DATE
    }

    private final Workbook workbook;
    private final Look look;
    private final String amountFormat;
    private final Map<Use, CellStyle> made = new EnumMap<>(Use.class);

    Styles(Workbook workbook, Look look, String amountFormat) {
        this.workbook = workbook;
        this.look = look;
        this.amountFormat = amountFormat;
    }

    CellStyle of(Use use) {
        return made.computeIfAbsent(use, this::make);
    }

    private CellStyle make(Use use) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font(use));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(use == Use.HEADER || use == Use.TEXT);
        style.setAlignment(
                switch (use) {
                    case TITLE, HEADER, SUBTOTAL_TEXT -> HorizontalAlignment.CENTER;
                    case SUBTITLE, TEXT, DATE -> HorizontalAlignment.LEFT;
                    case AMOUNT, SUBTOTAL_AMOUNT -> HorizontalAlignment.RIGHT;
                });
        if (use != Use.TITLE && use != Use.SUBTITLE) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (use == Use.HEADER) {
            style.setFillForegroundColor(look.headerColour().getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        String format = switch (use) {
            case AMOUNT, SUBTOTAL_AMOUNT -> amountFormat;
            case TEXT -> "@";
            case DATE -> "yyyy-mm-dd";
            default -> "General";
        };
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private Font font(Use use) {
        Font font = workbook.createFont();
        font.setFontName(look.font());
        font.setFontHeightInPoints(use == Use.TITLE ? (short) (look.size() + 6) : look.size());
        font.setBold(use != Use.TEXT && use != Use.AMOUNT && use != Use.SUBTITLE && use != Use.DATE);
        return font;
    }
}
