package budgetbook.acceptance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** A sheet's cells as text that tells whatever is not as it should be; rows and columns count from 0. */
final class SheetCells {
    private final Sheet sheet;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    SheetCells(Sheet sheet) {
        this.sheet = sheet;
    }

    int lastRow() {
        return sheet.getLastRowNum();
    }

    /** The number of columns in which any cell of these rows holds anything. */
    int width(int firstRow, int lastRow) {
        int width = 0;
        for (int r = firstRow; r <= lastRow; r++) {
            Row row = sheet.getRow(r);
            for (int c = row == null ? 0 : row.getLastCellNum(); c > width; c--) {
                if (text(r, c - 1) != null) {
                    width = c;
                }
            }
        }
        return width;
    }

    /**
     * What a cell holds; null if nothing. A proper amount is its two decimals without separators (1234.50); a number
     * that is not rounded or not shown so, a formula, an error and a text that only looks like an amount say what they
     * are.
     */
    @Nullable
    String text(int rowNumber, int column) {
        Row row = sheet.getRow(rowNumber);
        Cell cell = row == null ? null : row.getCell(column);
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return null;
        }
        return switch (cell.getCellType()) {
            case STRING -> string(cell.getStringCellValue());
            case NUMERIC -> number(cell);
            case FORMULA -> "formula " + cell.getCellFormula();
            default -> cell.getCellType() + " " + formatter.formatCellValue(cell);
        };
    }

    /** The headings above a column, outermost first, each merged heading once. */
    List<String> path(int firstRow, int lastRow, int column) {
        List<String> path = new ArrayList<>();
        CellRangeAddress above = null;
        for (int r = firstRow; r <= lastRow; r++) {
            CellRangeAddress region = region(r, column);
            String text = text(region.getFirstRow(), region.getFirstColumn());
            if (!region.equals(above) && text != null) {
                path.add(text);
            }
            above = region;
        }
        return path;
    }

    private static @Nullable String string(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("-?\\d+\\.\\d\\d") ? "text \"" + text + "\"" : text;
    }

    private String number(Cell cell) {
        BigDecimal value = new BigDecimal(Double.toString(cell.getNumericCellValue()));
        String shown = formatter.formatCellValue(cell).replace(",", "").strip();
        BigDecimal rounded = value.setScale(2, RoundingMode.HALF_UP);
        if (rounded.compareTo(value) == 0 && rounded.toPlainString().equals(shown)) {
            return shown;
        }
        String format = cell.getCellStyle().getDataFormatString();
        return "number " + value.toPlainString() + " shown as \"" + shown + "\" (" + format + ")";
    }

    private CellRangeAddress region(int row, int column) {
        return sheet.getMergedRegions().stream()
                .filter(region -> region.isInRange(row, column))
                .findFirst()
                .orElse(new CellRangeAddress(row, row, column, column));
    }
}
