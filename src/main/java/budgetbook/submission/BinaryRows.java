package budgetbook.submission;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a BIFF8 sheet. */
final class BinaryRows implements RawRows {
    private final Iterator<Row> rows;

    BinaryRows(HSSFSheet sheet) {
        this.rows = sheet.rowIterator();
    }

    @Override
    public @Nullable RawRow next() throws UnreadableWorkbookException {
        if (!rows.hasNext()) {
            return null;
        }
        Row row = rows.next();
        List<RawCell> cells = new ArrayList<>();
        try {
            for (Cell cell : row) {
                RawValue value = value(cell);
                if (value != null) {
                    cells.add(new RawCell(cell.getColumnIndex(), value, cell.getCellType() == CellType.FORMULA));
                }
            }
        } catch (RuntimeException e) {
            // POI decodes a cell only now, and reports a damaged one by unchecked exceptions of many kinds.
            throw Damage.of(e);
        }
        return new RawRow(row.getRowNum() + 1, row.getZeroHeight() || row.getHeight() == 0, cells);
    }

    private static @Nullable RawValue value(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> RawValue.Numeric.of(cell.getNumericCellValue(), look(cell.getCellStyle()));
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

    private static NumberLook look(@Nullable CellStyle style) {
        if (style == null) {
            return NumberLook.PLAIN;
        }
        NumberLook builtin = NumberLook.of(style.getDataFormat(), null);
        String format = style.getDataFormatString();
        return builtin != NumberLook.PLAIN || format == null ? builtin : NumberLook.of(style.getDataFormat(), format);
    }

    @Override
    public void close() {
        // the workbook holds everything
    }
}
