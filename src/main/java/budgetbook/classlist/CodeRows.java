package budgetbook.classlist;

import budgetbook.normalise.value.WrittenCode;
import budgetbook.spreadsheet.cell.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the codes and names of a sheet by its columns. */
final class CodeRows {
    private static final int CLASS_DIGITS = 3;
    private static final Pattern BEGINS_WITH_A_DIGIT = Pattern.compile("\\p{Nd}");

    private final ListSheet sheet;
    private final ListColumns columns;
    private final Remarks remarks;
    private final List<RawValue> parts;
    private final List<ListCode> read = new ArrayList<>();

    CodeRows(ListSheet sheet, Remarks remarks) {
        this.sheet = sheet;
        this.columns = ListColumns.of(sheet);
        this.remarks = remarks;
        this.parts = new ArrayList<>(
                columns.codes().stream().map(unused -> RawValue.blank()).toList());
    }

    /** Returns the codes of the sheet in its order; what stands in a row without one is told. */
    List<ListCode> read() {
        sheet.data().forEach(this::read);
        return read;
    }

    private void read(ListSheet.Row row) {
        List<Integer> filled =
                columns.codes().stream().filter(row.cells()::containsKey).toList();
        if (filled.isEmpty() || isRemark(row, filled.get(0))) {
            remarks.notice(sheet.at(row, row.cells().firstKey()), "没有编码的行，未读入。");
        } else if (columns.together()) {
            filled.forEach(column -> {
                WrittenCode written = row.written(column);
                add(row, column, written.digits(), written.shown(), written.name());
            });
        } else {
            WrittenCode code = code(row);
            int last = filled.get(filled.size() - 1);
            if (parts.subList(0, columns.codes().indexOf(last)).stream().anyMatch(RawValue::isBlank)) {
                remarks.error(sheet.at(row, last), "编码缺上一级：这一列有，它左边的一列空着。");
                return;
            }
            if (columns.names().size() > 1) {
                upper(row, code);
            }
            add(row, last, code.digits(), code.shown(), name(row));
        }
    }

    /** Whether a text stands alone in its row, and is no mistyped code. */
    private static boolean isRemark(ListSheet.Row row, int column) {
        return row.cells().size() == 1
                && row.written(column).digits().isEmpty()
                && !BEGINS_WITH_A_DIGIT.matcher(row.text(column)).lookingAt();
    }

    /** The code of a row; a part that is blank before one that is not goes on from above. */
    private WrittenCode code(ListSheet.Row row) {
        boolean begun = false;
        int last = 0;
        for (int i = 0; i < parts.size(); i++) {
            RawValue value = row.cells().get(columns.codes().get(i));
            if (value != null) {
                parts.set(i, value);
                begun = true;
                last = i;
            } else if (begun) {
                parts.set(i, RawValue.blank());
            }
        }
        return WrittenCode.of(List.copyOf(parts.subList(0, last + 1)));
    }

    /** The name that stands furthest to the right. */
    private String name(ListSheet.Row row) {
        String name = "";
        for (int column : columns.names()) {
            name = row.cells().containsKey(column) ? row.text(column) : name;
        }
        return name;
    }

    /** Names of upper levels that stand in the row of a lower one. */
    private void upper(ListSheet.Row row, WrittenCode code) {
        for (int level = 0; level < columns.names().size(); level++) {
            int digits = CLASS_DIGITS + 2 * level;
            int column = columns.names().get(level);
            if (digits < code.digits().length() && row.cells().containsKey(column)) {
                String above = code.digits().substring(0, digits);
                String name = row.text(column);
                if (!name.equals(name(row)) && read.stream().noneMatch(other -> other.is(above, name))) {
                    read.add(new ListCode(above, name, sheet.at(row, column)));
                }
            }
        }
    }

    private void add(ListSheet.Row row, int column, String digits, String shown, String name) {
        if (digits.isEmpty()) {
            remarks.error(sheet.at(row, column), "编码“" + shown + "”不是数字。");
        } else {
            read.add(new ListCode(digits, ListNames.of(name), sheet.at(row, column)));
        }
    }
}
