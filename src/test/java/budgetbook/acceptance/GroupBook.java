package budgetbook.acceptance;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A group's workbook as somebody reads it who knows nothing of the program. */
final class GroupBook {
    private GroupBook() {}

    /** Returns the names of its sheets. */
    static List<String> sheets(Path workbook) throws IOException {
        try (Workbook book = WorkbookFactory.create(workbook.toFile(), null, true)) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            return names;
        }
    }

    /** Returns all text of a sheet. */
    static String text(Path workbook, String name) throws IOException {
        try (Workbook book = WorkbookFactory.create(workbook.toFile(), null, true)) {
            StringBuilder text = new StringBuilder();
            for (Row row : book.getSheet(name)) {
                for (Cell cell : row) {
                    text.append(cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "")
                            .append('\n');
                }
            }
            return text.toString();
        }
    }

    /**
     * Returns the printed amounts of each row by its texts; an empty cell is a zero.
     *
     * @param labels the columns of a row's texts, behind which its amounts stand, block after block
     * @param width the number of amounts in a block
     */
    static Map<String, List<BigDecimal>> rows(Path workbook, String name, int headerRows, int labels, int width)
            throws IOException {
        try (Workbook book = WorkbookFactory.create(workbook.toFile(), null, true)) {
            Sheet sheet = book.getSheet(name);
            Map<String, List<BigDecimal>> rows = new LinkedHashMap<>();
            for (int at = 3 + headerRows; at <= sheet.getLastRowNum(); at++) {
                Row row = sheet.getRow(at);
                for (int first = 0; first < row.getLastCellNum(); first += labels + width) {
                    block(row, first, labels, width, rows);
                }
            }
            return rows;
        }
    }

    private static void block(Row row, int first, int labels, int width, Map<String, List<BigDecimal>> rows) {
        List<String> texts = new ArrayList<>();
        List<BigDecimal> amounts = new ArrayList<>();
        for (int column = first; column < first + labels + width; column++) {
            Cell cell = row.getCell(column);
            boolean number = cell != null && cell.getCellType() == CellType.NUMERIC;
            if (column >= first + labels) {
                amounts.add(
                        number
                                ? BigDecimal.valueOf(cell.getNumericCellValue()).setScale(2, RoundingMode.HALF_UP)
                                : new BigDecimal("0.00"));
            } else if (cell != null && !cell.toString().isEmpty()) {
                texts.add(cell.toString().replaceFirst("^[一二三四五六七八九十]+、", ""));
            }
        }
        String label = String.join(" ", texts);
        if (!label.isEmpty() && !label.startsWith("注：")) {
            rows.put(label, amounts);
        }
    }
}
