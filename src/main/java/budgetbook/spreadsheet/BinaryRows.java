package budgetbook.spreadsheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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

    BinaryRows(HSSFSheet sheet, int index, BinaryLooks looks, BinaryScan scan) {
        this.sheet = index;
        this.looks = looks;
        this.scan = scan;
        this.rows = sheet.rowIterator();
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
                RawValue value = value(cell);
                if (value != null) {
                    cells.add(new RawCell(cell.getColumnIndex(), value, cell.getCellType() == CellType.FORMULA));
                }
            }
            return new RawRow(row.getRowNum() + 1, row.getZeroHeight() || row.getHeight() == 0, cells);
        } catch (RuntimeException e) {
            // POI decodes a cell only now, and reports a damaged one by unchecked exceptions of many kinds.
            throw Damage.of(e);
        }
    }

    private @Nullable RawValue value(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA
                && scan.uncalculated()
                        .contains(new BinaryScan.Place(sheet, cell.getRowIndex(), cell.getColumnIndex()))) {
            return new RawValue.Uncalculated();
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> looks.number(cell);
            case STRING -> {
                String text = cell.getRichStringCellValue().getString();
                yield text.isEmpty() ? null : new RawValue.Text(text);
            }
            case BOOLEAN -> new RawValue.Bool(cell.getBooleanCellValue());
            case ERROR -> new RawValue.Fault(error(cell.getErrorCellValue()));
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
