package budgetbook.workbook.sheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The one registry of a workbook's styles and fonts: a {@link Look} that comes again gets the same style. */
public final class Styles {
    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Face, XSSFFont> fonts = new EnumMap<>(Face.class);

    /** Takes a new workbook over: its default font, in whose digits column widths count, becomes the body font. */
    public Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        fonts.put(Face.BODY, dress(workbook.getFontAt(0), Face.BODY));
    }

    public CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::create);
    }

    private XSSFCellStyle create(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.face(), face -> dress(workbook.createFont(), face)));
        style.setAlignment(look.align());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setIndention((short) (look.indent() ? 1 : 0));
        style.setWrapText(look.frame() != Look.Frame.PLAIN);
        if (look.frame() == Look.Frame.BORDERED) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private static XSSFFont dress(XSSFFont font, Face face) {
        font.setFontName(face.family());
        font.setFontHeightInPoints((short) face.points());
        font.setBold(face.bold());
        font.setScheme(FontScheme.NONE);
        font.setCharSet(FontCharset.GB2312.getNativeId());
        if (face.link()) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        }
        return font;
    }

    /** A colour from six hex digits. */
    public static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), null);
    }
}
