package budgetbook.workbook.edition.list;

import budgetbook.workbook.sheet.StyleRegistry;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The registry of the working edition's styles, those of the tables included. */
public final class EditionStyles {
    private static final String ROUNDED = "FFF2CC";

    private final XSSFWorkbook workbook;
    private final StyleRegistry tables;
    private final Map<EditionFormat, XSSFCellStyle> styles = new EnumMap<>(EditionFormat.class);
    private final Map<Integer, XSSFCellStyle> rounded = new HashMap<>();

    /** Takes a new workbook over; rows that are streamed later ask for no style that is not there. */
    public EditionStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.tables = new StyleRegistry(workbook);
        for (EditionFormat format : EditionFormat.values()) {
            styles.put(format, filled(tables.of(format.cellFormat()), format.fill()));
        }
    }

    /** Returns the styles of the tables, as the master workbook has them. */
    public StyleRegistry tables() {
        return tables;
    }

    /** Returns the style of a format. */
    public XSSFCellStyle of(EditionFormat format) {
        return Objects.requireNonNull(styles.get(format));
    }

    /** Returns the style of a total that rounding has moved: the cell's own, tinted and with a dashed line below. */
    public XSSFCellStyle rounded(CellStyle own) {
        return rounded.computeIfAbsent((int) own.getIndex(), missing -> {
            XSSFCellStyle style = filled(own, ROUNDED);
            style.setBorderBottom(BorderStyle.MEDIUM_DASHED);
            return style;
        });
    }

    private XSSFCellStyle filled(CellStyle base, String fill) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(base);
        StyleRegistry.fill(style, fill);
        return style;
    }
}
