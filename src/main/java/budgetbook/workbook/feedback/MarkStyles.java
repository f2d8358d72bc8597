package budgetbook.workbook.feedback;

import budgetbook.finding.Severity;
import budgetbook.workbook.sheet.StyleRegistry;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The styles of marked cells: the cell's own, filled and framed. 错误 is red with a solid frame, 提示 yellow with a
 * dashed one, so that they are told apart in black and white, too. Equal ones are made once.
 */
final class MarkStyles {
    private record Key(int style, Severity severity) {}

    private final Workbook workbook;
    private final Map<Key, CellStyle> styles = new HashMap<>();
    private final Map<Integer, Font> fonts = new HashMap<>();

    MarkStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    /** The marked form of a style; the style itself where the workbook can hold no more styles. */
    CellStyle of(CellStyle original, Severity severity) {
        return styles.computeIfAbsent(new Key(original.getIndex(), severity), key -> create(original, severity));
    }

    private CellStyle create(CellStyle original, Severity severity) {
        CellStyle style;
        try {
            style = workbook.createCellStyle();
        } catch (IllegalStateException full) {
            return original;
        }
        if (original instanceof XSSFCellStyle shaded && gradient(shaded)) {
            style.setDataFormat(original.getDataFormat());
            style.setAlignment(original.getAlignment());
            style.setWrapText(original.getWrapText());
        } else {
            style.cloneStyleFrom(original);
        }
        if (original.getFillPattern() != FillPatternType.NO_FILL) {
            style.setFont(dark(original.getFontIndex()));
        }
        fill(workbook, style, severity);
        frame(style, severity);
        return style;
    }

    private boolean gradient(XSSFCellStyle style) {
        return workbook instanceof XSSFWorkbook owner
                && owner.getStylesSource()
                        .getFillAt((int) style.getCoreXf().getFillId())
                        .getCTFill()
                        .isSetGradientFill();
    }

    /** Fills a style with the colour of a severity, or the nearest that an .xls has. */
    static void fill(Workbook workbook, CellStyle style, Severity severity) {
        boolean error = severity == Severity.ERROR;
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        if (workbook instanceof XSSFWorkbook) {
            byte[] red = {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};
            byte[] yellow = {(byte) 0xFF, (byte) 0xEB, (byte) 0x9C};
            style.setFillForegroundColor(new XSSFColor(error ? red : yellow, null));
        } else if (workbook instanceof HSSFWorkbook binary) {
            style.setFillForegroundColor(
                    error
                            ? binary.getCustomPalette().findSimilarColor(0xFF, 0x99, 0xCC)
                            : binary.getCustomPalette().findSimilarColor(0xFF, 0xFF, 0x99));
        }
    }

    private static void frame(CellStyle style, Severity severity) {
        boolean error = severity == Severity.ERROR;
        BorderStyle line = error ? BorderStyle.MEDIUM : BorderStyle.MEDIUM_DASHED;
        short colour = (error ? IndexedColors.RED : IndexedColors.ORANGE).getIndex();
        StyleRegistry.border(style, line);
        style.setTopBorderColor(colour);
        style.setBottomBorderColor(colour);
        style.setLeftBorderColor(colour);
        style.setRightBorderColor(colour);
    }

    /** Whether a style has one of our frames. */
    static boolean framed(CellStyle style) {
        return style.getBorderTop() == style.getBorderLeft()
                && (style.getBorderTop() == BorderStyle.MEDIUM || style.getBorderTop() == BorderStyle.MEDIUM_DASHED);
    }

    /** A font that can be read on a light ground: on the cell's own ground it may have been white. */
    private Font dark(int index) {
        return fonts.computeIfAbsent(index, key -> {
            Font original = workbook.getFontAt(key);
            Font font = workbook.createFont();
            font.setFontName(original.getFontName());
            font.setFontHeight(original.getFontHeight());
            font.setBold(original.getBold());
            font.setItalic(original.getItalic());
            font.setUnderline(original.getUnderline());
            font.setCharSet(original.getCharSet());
            font.setColor(IndexedColors.BLACK.getIndex());
            return font;
        });
    }
}
