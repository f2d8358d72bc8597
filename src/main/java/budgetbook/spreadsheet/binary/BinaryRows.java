package budgetbook.spreadsheet.binary;

import budgetbook.spreadsheet.cell.CellLook;
import budgetbook.spreadsheet.cell.Damage;
import budgetbook.spreadsheet.cell.RawCell;
import budgetbook.spreadsheet.cell.RawRow;
import budgetbook.spreadsheet.cell.RawRows;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.spreadsheet.cell.RichText;
import budgetbook.spreadsheet.cell.SheetLayout;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a BIFF8 sheet. */
final class BinaryRows implements RawRows {
    private final Iterator<Row> rows;
    private final int sheet;
    private final BinaryLooks looks;
    private final BinaryScan scan;
    private final short usualHeight;

    BinaryRows(HSSFSheet sheet, int index, BinaryLooks looks, BinaryScan scan) {
        this.sheet = index;
        this.looks = looks;
        this.scan = scan;
        this.rows = sheet.rowIterator();
        this.usualHeight = sheet.getDefaultRowHeight();
    }

    @Override
    public @Nullable RawRow next() throws UnreadableWorkbookException {
        if (!rows.hasNext()) {
            return null;
        }
        List<RawCell> cells = new ArrayList<>();
        try {
            Row row = rows.next();
            for (Cell cell : row) {
                RawCell read = cell((HSSFCell) cell);
                if (read != null) {
                    cells.add(read);
                }
            }
            return new RawRow(
                    row.getRowNum() + 1, row.getZeroHeight() || height(row) < SheetLayout.LEAST_HEIGHT, cells);
        } catch (RuntimeException e) {
            // POI decodes a cell only now, and reports a damaged one by unchecked exceptions of many kinds.
            throw Damage.of(e);
        }
    }

    /** In points; of a row without a height of its own, that of the sheet. */
    private double height(Row row) {
        return scan.flat().contains(sheet) && row.getHeight() == usualHeight ? 0 : row.getHeightInPoints();
    }

    private @Nullable RawCell cell(HSSFCell cell) {
        int column = cell.getColumnIndex();
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula && scan.uncalculated().contains(new BinaryScan.Place(sheet, cell.getRowIndex(), column))) {
            return new RawCell(column, new RawValue.Uncalculated(), true);
        }
        CellLook look = looks.look(cell.getCellStyle());
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> look.cell(column, looks.number(cell.getNumericCellValue(), look), formula);
            case STRING -> {
                RichText text = looks.text(cell.getRichStringCellValue());
                yield text.length() == 0 ? null : look.cell(column, text, formula);
            }
            case BOOLEAN -> look.cell(column, new RawValue.Bool(cell.getBooleanCellValue()), formula);
            case ERROR -> look.cell(column, new RawValue.Fault(error(cell.getErrorCellValue())), formula);
            default -> null;
        };
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    @Override
    public void close() {
        // the workbook holds everything
    }
}
