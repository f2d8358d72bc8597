package budgetbook.submission.layout;

import budgetbook.spreadsheet.cell.RawCell;
import budgetbook.spreadsheet.cell.RawRow;
import budgetbook.spreadsheet.cell.RawValue;
import java.util.Set;

/** Tells rows in the body of a sheet that are no data: the header printed again, or numbers of columns below it. */
public final class HeaderRepeat {
    private static final Set<String> COLUMN_MARKS = Set.of("栏次", "甲", "乙", "丙", "丁", "戊");

    private HeaderRepeat() {}

    public static boolean is(RawRow row, SheetHeader header) {
        return repeated(row, header) || (row.number() == header.lastRow() + 1 && columnNumbers(row));
    }

    private static boolean repeated(RawRow row, SheetHeader header) {
        int same = 0;
        for (RawCell cell : row.cells()) {
            if (cell.value().isBlank()) {
                continue;
            }
            if (!(cell.value() instanceof RawValue.Text text) || !header.texts().containsKey(text.text())) {
                return false;
            }
            same++;
        }
        return same > 0 && same >= Math.min(3, header.texts().size());
    }

    /** 栏次 1 2 3 … or 甲 乙 1 2 …, as forms print below their header: small numbers that go up by one. */
    private static boolean columnNumbers(RawRow row) {
        int expected = 1;
        boolean marked = false;
        for (RawCell cell : row.cells()) {
            String shown = cell.value().shown().strip();
            if (shown.equals(String.valueOf(expected))) {
                expected++;
            } else if (COLUMN_MARKS.contains(shown)) {
                marked = true;
            } else if (!cell.value().isBlank()) {
                return false;
            }
        }
        return expected > 4 || (marked && expected > 2);
    }
}
