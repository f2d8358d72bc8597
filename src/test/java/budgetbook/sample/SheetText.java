package budgetbook.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet as a person sees it: texts, with a merged cell's content in each of its places. */
final class SheetText {
    private SheetText() {}

    /** All rows from the first to the last; numbers plain, at 15 significant digits; empty cells are empty. */
    static List<List<String>> rows(Sheet sheet) {
        Map<CellAddress, CellAddress> tops = new HashMap<>();
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            CellAddress top = new CellAddress(region.getFirstRow(), region.getFirstColumn());
            region.forEach(address -> tops.put(address, top));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            int width = sheet.getRow(r) == null ? 0 : sheet.getRow(r).getLastCellNum();
            List<String> row = new ArrayList<>();
            for (int c = 0; c < width; c++) {
                CellAddress here = new CellAddress(r, c);
                row.add(text(sheet, tops.getOrDefault(here, here)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(Sheet sheet, CellAddress address) {
        Cell cell = sheet.getRow(address.getRow()).getCell(address.getColumn());
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                new BigDecimal(Double.toString(cell.getNumericCellValue()))
                        .round(new MathContext(15))
                        .stripTrailingZeros()
                        .toPlainString();
            case BLANK -> "";
            default -> throw new IllegalStateException(cell.getAddress() + " holds " + type);
        };
    }
}
