package budgetbook.acceptance;

import budgetbook.oracle.ExpectedTable;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A master workbook drawn as the standard says, bare of looks: what the comparison must accept. */
final class DrawnMaster {
    private DrawnMaster() {}

    static XSSFWorkbook of(List<ExpectedTable> tables, String departmentName) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        CellStyle amount = workbook.createCellStyle();
        amount.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        for (ExpectedTable table : tables) {
            Sheet sheet = workbook.createSheet(table.name());
            sheet.createRow(0).createCell(0).setCellValue(table.name());
            sheet.createRow(1).createCell(0).setCellValue(table.title());
            Row third = sheet.createRow(2);
            third.createCell(0).setCellValue(table.isForm() ? "（2023年度）" : "部门：" + departmentName);
            if (!table.isForm()) {
                third.createCell(table.columns().size() - 1).setCellValue("单位：万元");
            }
            header(sheet, table);
            int next = 3 + table.headerRows();
            for (List<@Nullable String> cells : table.rows()) {
                Row row = sheet.createRow(next++);
                for (int c = 0; c < cells.size(); c++) {
                    fill(row.createCell(c), cells.get(c), amount);
                }
            }
            if (table.number() == 10 || table.number() == 11) {
                sheet.createRow(next).createCell(0).setCellValue("注：本部门本年度无此项支出。");
            }
        }
        return workbook;
    }

    private static void fill(Cell cell, @Nullable String text, CellStyle amount) {
        if (text == null) {
            return;
        }
        if (text.matches("\\d+\\.\\d\\d")) {
            cell.setCellValue(Double.parseDouble(text));
            cell.setCellStyle(amount);
        } else {
            cell.setCellValue(text);
        }
    }

    private static void header(Sheet sheet, ExpectedTable table) {
        int height = table.headerRows();
        for (int r = 0; r < height; r++) {
            sheet.createRow(3 + r);
        }
        for (int c = 0; c < table.columns().size() && height > 0; c++) {
            List<String> path = table.columns().get(c);
            for (int r = 0; r < path.size(); r++) {
                List<String> group = path.subList(0, r + 1);
                boolean leaf = r == path.size() - 1;
                if (!leaf && c > 0 && startsWith(table.columns().get(c - 1), group)) {
                    continue;
                }
                sheet.getRow(3 + r).createCell(c).setCellValue(path.get(r));
                int lastColumn = c;
                while (!leaf
                        && lastColumn + 1 < table.columns().size()
                        && startsWith(table.columns().get(lastColumn + 1), group)) {
                    lastColumn++;
                }
                int lastRow = leaf ? height - 1 : r;
                if (lastColumn > c || lastRow > r) {
                    sheet.addMergedRegion(new CellRangeAddress(3 + r, 3 + lastRow, c, lastColumn));
                }
            }
        }
    }

    private static boolean startsWith(List<String> path, List<String> group) {
        return path.size() > group.size() && path.subList(0, group.size()).equals(group);
    }
}
