package budgetbook.workbook.edition;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The values of a workbook by sheet and cell, as texts: numbers as a double writes them, errors too. */
final class EditionValues {
    private EditionValues() {}

    /** As they stand in the file, the results of formulas as they are cached. */
    static Map<String, String> cached(XSSFWorkbook workbook) {
        Map<String, String> values = new TreeMap<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    CellType type = cell.getCellType() == CellType.FORMULA
                            ? cell.getCachedFormulaResultType()
                            : cell.getCellType();
                    String value = switch (type) {
                        case NUMERIC -> String.valueOf(cell.getNumericCellValue());
                        case BLANK -> "";
                        case ERROR -> "#" + cell.getErrorCellValue();
                        default -> cell.getStringCellValue();
                    };
                    if (!value.isEmpty()) {
                        values.put(name(cell), value);
                    }
                }
            }
        }
        return values;
    }

    /** The results of all formulas, calculated anew by POI. */
    static Map<String, String> calculated(XSSFWorkbook workbook) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        Map<String, String> values = new TreeMap<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        CellValue value = evaluator.evaluate(cell);
                        values.put(
                                name(cell),
                                value.getCellType() == CellType.NUMERIC
                                        ? String.valueOf(value.getNumberValue())
                                        : value.getStringValue());
                    }
                }
            }
        }
        return values;
    }

    private static String name(Cell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getAddress();
    }
}
