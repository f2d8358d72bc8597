package budgetbook.sample;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredUnit;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Draws 封面: labels, each with its value to the right. */
final class CoverPen {
    private static final List<String> LABELS = List.of(
            "year",
            "unit-code",
            "unit-name",
            "money-unit",
            "income-total",
            "expenditure-total",
            "preparer",
            "phone",
            "date");

    private final Styles styles;
    private final SubmissionStyle style;

    CoverPen(Styles styles, SubmissionStyle style) {
        this.styles = styles;
        this.style = style;
    }

    void draw(Workbook workbook, Cover cover, DeclaredDepartment department, DeclaredUnit unit) {
        Sheet sheet = workbook.createSheet(style.wording().sheet("cover"));
        int top = 0;
        int pairs = cover.sideBySide() ? 2 : 1;
        if (!cover.title().isEmpty()) {
            Row row = sheet.createRow(0);
            row.setHeightInPoints(48);
            Cell cell = row.createCell(0);
            cell.setCellValue(cover.title());
            cell.setCellStyle(styles.of(Styles.Use.TITLE));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2 * pairs - 1));
            top = 2;
        }
        for (int i = 0; i < LABELS.size(); i++) {
            Row row = i % pairs == 0 ? sheet.createRow(top + i / pairs) : sheet.getRow(top + i / pairs);
            row.setHeightInPoints(26);
            Cell label = row.createCell(2 * (i % pairs));
            label.setCellValue(style.wording().column("cover", LABELS.get(i)));
            label.setCellStyle(styles.of(Styles.Use.HEADER));
            value(row.createCell(2 * (i % pairs) + 1), LABELS.get(i), cover, department, unit);
        }
        for (int i = 0; i < pairs; i++) {
            sheet.setColumnWidth(2 * i, 18 * 256);
            sheet.setColumnWidth(2 * i + 1, 34 * 256);
        }
    }

    private void value(Cell cell, String label, Cover cover, DeclaredDepartment department, DeclaredUnit unit) {
        cell.setCellStyle(styles.of(Styles.Use.TEXT));
        switch (label) {
            case "year" -> cell.setCellValue(String.valueOf(department.year()));
            case "unit-code" -> cell.setCellValue(unit.code());
            case "unit-name" -> cell.setCellValue(unit.name());
            case "money-unit" -> cell.setCellValue(style.moneyUnit());
            case "income-total" -> amount(cell, department.incomeTotalOf(unit));
            case "expenditure-total" -> amount(cell, department.expenditureOf(unit));
            case "preparer" -> cell.setCellValue(cover.preparer());
            case "phone" -> cell.setCellValue(cover.phone());
            case "date" -> date(cell, cover);
            default -> throw new IllegalStateException(label);
        }
    }

    private void amount(Cell cell, BigDecimal yuan) {
        cell.setCellStyle(styles.of(Styles.Use.AMOUNT));
        cell.setCellValue(yuan.movePointLeft(style.power()).doubleValue());
    }

    private void date(Cell cell, Cover cover) {
        if (cover.dateAsText()) {
            cell.setCellValue(cover.dateText());
        } else {
            cell.setCellStyle(styles.of(Styles.Use.DATE));
            cell.setCellValue(cover.date());
        }
    }
}
