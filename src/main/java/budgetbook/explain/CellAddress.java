package budgetbook.explain;

import budgetbook.place.ColumnName;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell as people write it: 预算05表!F9, 05!F9, 汇总03表!C7.
 *
 * @param series 预算 or 汇总; empty where it goes without saying
 * @param table the table's number
 * @param row the sheet's row, counting from 1
 * @param column counting from 0
 */
public record CellAddress(String series, int table, int row, int column) {
    private static final String GROUP = "汇总";
    private static final Pattern CELL = Pattern.compile("(预算|汇总)?(\\d{1,2})表?[!！]\\$?([A-Za-z]{1,2})\\$?(\\d{1,5})");

    /** Reads an address; one that is none cannot be explained. */
    public static CellAddress of(String text) throws NoExplanationException {
        Matcher cell = CELL.matcher(text.strip());
        if (!cell.matches()) {
            throw new NoExplanationException("“" + text + "”不是单元格，应写作 预算05表!F9");
        }
        String series = cell.group(1);
        return new CellAddress(
                series == null ? "" : series,
                Integer.parseInt(cell.group(2)),
                Integer.parseInt(cell.group(4)),
                ColumnName.column(cell.group(3)));
    }

    /** Whether it can only be one of a group's tables. */
    public static boolean isOfGroup(String text) {
        return text.strip().startsWith(GROUP);
    }

    /** Returns the address of a table of a group; another cannot be explained there. */
    CellAddress inGroup() throws NoExplanationException {
        if (series.isEmpty() || series.equals(GROUP)) {
            return this;
        }
        throw new NoExplanationException("汇总册中没有预算表，单元格应写作 汇总03表!C7");
    }
}
