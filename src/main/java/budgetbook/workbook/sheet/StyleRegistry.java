package budgetbook.workbook.sheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The registry of a workbook's styles and fonts: a {@link CellFormat} that comes again gets the same style. */
public final class StyleRegistry {
    /** A digit of the default font, in the unit of column widths. */
    private static final int CHARACTER = 256;

    private final XSSFWorkbook workbook;
    /** The width of a digit of the default font, in digits of the body font. */
    private final double digit;

    private final Map<CellFormat, XSSFCellStyle> styles = new HashMap<>();
    private final Map<FontSpec, XSSFFont> fonts = new EnumMap<>(FontSpec.class);

    /** Takes a new workbook over: its default font, in whose digits column widths count, becomes the body font. */
    public StyleRegistry(XSSFWorkbook workbook) {
        this(workbook, FontSpec.BODY);
    }

    private StyleRegistry(XSSFWorkbook workbook, FontSpec ruler) {
        this.workbook = workbook;
        this.digit = ruler.digit();
        fonts.put(ruler, setUp(workbook.getFontAt(0), ruler));
    }

    /**
     * Takes a new workbook over whose columns have to be as wide wherever it is opened: its default font becomes one that
     * has digits as wide as those of the font that stands in where it is missing.
     */
    public static StyleRegistry sameEverywhere(XSSFWorkbook workbook) {
        return new StyleRegistry(workbook, FontSpec.RULER);
    }

    /** Makes a column of a sheet of the workbook as wide as so many digits of the body font. */
    public void width(XSSFSheet sheet, int column, double digits) {
        sheet.setColumnWidth(column, (int) Math.round(digits / digit * CHARACTER));
    }

    /** Returns the style of a format; made when it is first asked for. */
    public CellStyle of(CellFormat format) {
        return styles.computeIfAbsent(format, this::create);
    }

    private XSSFCellStyle create(CellFormat format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(format.font(), spec -> setUp(workbook.createFont(), spec)));
        style.setAlignment(format.align());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat(format.numberFormat()));
        style.setIndention((short) format.indent());
        style.setWrapText(format.wraps());
        if (format.frame() == CellFormat.Frame.BORDERED) {
            border(style, BorderStyle.THIN);
        }
        return style;
    }

    private static XSSFFont setUp(XSSFFont font, FontSpec spec) {
        font.setFontName(spec.family());
        font.setFontHeightInPoints((short) spec.points());
        font.setBold(spec.bold());
        font.setScheme(FontScheme.NONE);
        font.setCharSet((spec == FontSpec.RULER ? FontCharset.ANSI : FontCharset.GB2312).getNativeId());
        if (spec.link()) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        }
        return font;
    }

    /** Fills the cells of a style with a colour: six hex digits, or empty for none. */
    public static void fill(XSSFCellStyle style, String fill) {
        if (!fill.isEmpty()) {
            style.setFillForegroundColor(colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    /** Draws equal lines on all four sides of a style's cells. */
    public static void border(CellStyle style, BorderStyle line) {
        style.setBorderTop(line);
        style.setBorderBottom(line);
        style.setBorderLeft(line);
        style.setBorderRight(line);
    }

    /** Returns a colour from six hex digits. */
    public static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), null);
    }
}
