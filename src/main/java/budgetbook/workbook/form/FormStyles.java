package budgetbook.workbook.form;

import budgetbook.workbook.sheet.StyleRegistry;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The one registry of a form's styles. */
final class FormStyles {
    private final XSSFWorkbook workbook;
    private final StyleRegistry base;
    private final Map<FormFormat, XSSFCellStyle> styles = new EnumMap<>(FormFormat.class);

    /** Takes a new workbook over. */
    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.base = new StyleRegistry(workbook);
    }

    XSSFCellStyle of(FormFormat format) {
        return styles.computeIfAbsent(format, this::create);
    }

    private XSSFCellStyle create(FormFormat format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(base.of(format.cellFormat()));
        style.setLocked(!format.input());
        style.setWrapText(style.getWrapText() && format != FormFormat.INPUT_CODE);
        style.setShrinkToFit(format == FormFormat.INPUT_CODE);
        StyleRegistry.fill(style, format.fill());
        return style;
    }
}
