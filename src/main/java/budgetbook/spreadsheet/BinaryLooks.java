package budgetbook.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.jspecify.annotations.Nullable;

/** What the number formats of a BIFF8 workbook make of its numbers; told once for each format. */
final class BinaryLooks {
    private static final int DAYS_TO_1904 = 1462;

    private final boolean epoch1904;
    private final Map<Short, NumberLook> known = new HashMap<>();

    BinaryLooks(InternalWorkbook workbook) {
        this.epoch1904 = workbook.isUsing1904DateWindowing();
    }

    RawValue number(Cell cell) {
        NumberLook look = look(cell.getCellStyle());
        double value = cell.getNumericCellValue();
        return RawValue.Numeric.of(epoch1904 && look == NumberLook.DATE ? value + DAYS_TO_1904 : value, look);
    }

    private NumberLook look(@Nullable CellStyle style) {
        if (style == null) {
            return NumberLook.PLAIN;
        }
        return known.computeIfAbsent(style.getDataFormat(), id -> {
            NumberLook builtin = NumberLook.of(id, null);
            String format = style.getDataFormatString();
            return builtin != NumberLook.PLAIN || format == null ? builtin : NumberLook.of(id, format);
        });
    }
}
