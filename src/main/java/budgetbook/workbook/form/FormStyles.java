package budgetbook.workbook.form;

import budgetbook.workbook.sheet.Styles;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The one registry of a form's styles. */
final class FormStyles {
    private final XSSFWorkbook workbook;
    private final Styles base;
    private final Map<FormLook, XSSFCellStyle> styles = new EnumMap<>(FormLook.class);

    /** Takes a new workbook over. */
    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.base = new Styles(workbook);
    }

    XSSFCellStyle of(FormLook look) {
        return styles.computeIfAbsent(look, this::create);
    }

    private XSSFCellStyle create(FormLook look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(base.of(look.look()));
        style.setLocked(!look.input());
        style.setWrapText(style.getWrapText() && look != FormLook.INPUT_CODE);
        if (!look.fill().isEmpty()) {
            style.setFillForegroundColor(Styles.colour(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
