package budgetbook.template;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredIncome;
import budgetbook.declared.DeclaredIndicator;
import budgetbook.declared.DeclaredLine;
import budgetbook.declared.DeclaredTarget;
import budgetbook.declared.DeclaredTask;
import budgetbook.declared.DeclaredUnit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills in a form as its unit would: only into cells that are unlocked, found by their headers. */
public final class FormPen {
    private static final int HEADER = 2;
    private final Workbook workbook;
    private final DeclaredDepartment department;
    private final DeclaredUnit unit;

    private FormPen(Workbook workbook, DeclaredDepartment department, DeclaredUnit unit) {
        this.workbook = workbook;
        this.department = department;
        this.unit = unit;
    }

    /** Fills in what the unit declares; formulas keep the results that they had in the blank form. */
    public static Path fill(Path blank, DeclaredDepartment department, String unitCode, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(blank);
                Workbook workbook = new XSSFWorkbook(in)) {
            new FormPen(workbook, department, department.unit(unitCode)).fill();
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    private void fill() {
        cover();
        rows("收入预算", department.incomeOf(unit), FormPen::income);
        rows(
                "基本支出",
                department.linesOf(unit).stream().filter(DeclaredLine::basic).toList(),
                this::line);
        rows(
                "项目支出",
                department.linesOf(unit).stream().filter(line -> !line.basic()).toList(),
                this::line);
        rows("项目绩效目标", department.targetsOf(unit), FormPen::target);
        if (unit.lead()) {
            rows("年度履职目标", department.goals(), goal -> Map.of("内容", goal));
            rows("年度主要任务", department.tasks(), FormPen::task);
            rows("整体绩效指标", department.indicators(), FormPen::indicator);
        }
    }

    private void cover() {
        Sheet sheet = workbook.getSheet("封面");
        for (Row row : sheet) {
            Cell label = row.getCell(0);
            Cell value = row.getCell(1);
            if (label == null || value == null || label.getCellType() != CellType.STRING) {
                continue;
            }
            switch (label.getStringCellValue()) {
                case "收入总计" -> put(value, department.incomeTotalOf(unit));
                case "支出总计" -> put(value, department.expenditureOf(unit));
                case "填报人" -> put(value, "李静");
                case "联系电话" -> put(value, "0391-1234567");
                default -> {}
            }
        }
    }

    private static Map<String, Object> income(DeclaredIncome income) {
        return Map.of("资金来源", income.source(), "本年收入", income.thisYear(), "上年结转结余", income.carriedOver());
    }

    private Map<String, Object> line(DeclaredLine line) {
        String follows =
                budgetbook.declared.Codes.shipped().mapping().getOrDefault(unit.nature() + line.economic(), "");
        Map<String, Object> cells = new java.util.HashMap<>(Map.of(
                "类型", line.type(),
                "项目名称", line.item(),
                "功能科目编码", line.function(),
                "部门经济科目编码",
                        line.economic() + " "
                                + budgetbook.declared.Codes.shipped().economic().get(line.economic()),
                "政府经济科目编码", follows.equals(line.government()) ? "" : line.government(),
                "资金来源", line.source(),
                "是否结转", line.carriedOver() ? "是" : "否",
                "金额", line.yuan(),
                "机关运行经费", line.operating() ? "是" : ""));
        if (!line.basic()) {
            cells.put("项目编码", line.projectCode());
            cells.put("政府采购", line.procurement());
        }
        return cells;
    }

    private static Map<String, Object> target(DeclaredTarget target) {
        return Map.of(
                "项目编码",
                target.projectCode(),
                "一级指标",
                target.level1(),
                "三级指标",
                target.indicator(),
                "指标值",
                target.value());
    }

    private static Map<String, Object> task(DeclaredTask task) {
        return Map.of("任务名称", task.name(), "主要内容", task.content());
    }

    private static Map<String, Object> indicator(DeclaredIndicator indicator) {
        return Map.of(
                "一级指标", indicator.level1(),
                "二级指标", indicator.level2(),
                "三级指标", indicator.indicator(),
                "指标值", indicator.value(),
                "指标值说明", indicator.explanation());
    }

    private <T> void rows(String sheetName, List<T> facts, java.util.function.Function<T, Map<String, Object>> cells) {
        Sheet sheet = workbook.getSheet(sheetName);
        for (int i = 0; i < facts.size(); i++) {
            Row row = sheet.getRow(HEADER + 1 + i);
            cells.apply(facts.get(i)).forEach((header, value) -> put(row.getCell(column(sheet, header)), value));
        }
    }

    private static int column(Sheet sheet, String header) {
        for (Cell cell : sheet.getRow(HEADER)) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalStateException(sheet.getSheetName() + " has no column " + header);
    }

    private static void put(Cell cell, Object value) {
        if (cell.getCellStyle().getLocked()) {
            throw new IllegalStateException(
                    "a unit cannot write into " + cell.getSheet().getSheetName() + " " + cell.getAddress());
        }
        if (value instanceof BigDecimal number) {
            if (number.signum() != 0) {
                cell.setCellValue(number.doubleValue());
            }
        } else if (!value.toString().isEmpty()) {
            cell.setCellValue(value.toString());
        }
    }
}
