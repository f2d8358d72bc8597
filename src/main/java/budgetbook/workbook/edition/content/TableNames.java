package budgetbook.workbook.edition.content;

import budgetbook.table.Cell;
import budgetbook.table.Table;
import java.util.ArrayList;
import java.util.List;

/** What people call the rows and columns of a table. Rows and columns count from 0, the first data row being 0. */
public final class TableNames {
    private TableNames() {}

    /** Returns the words nearest to the left of a cell, without codes; the number of the row if there are none. */
    public static String row(Table table, int row, int column) {
        int end = column;
        while (end > 0 && table.columns().get(end - 1).amount()) {
            end--;
        }
        List<String> words = new ArrayList<>();
        for (int at = end - 1; at >= 0 && !table.columns().get(at).amount(); at--) {
            if (table.rows().get(row).cells().get(at) instanceof Cell.Text text
                    && !text.text().isBlank()
                    && !text.text().chars().allMatch(Character::isDigit)) {
                words.add(0, text.text().strip());
            }
        }
        return words.isEmpty() ? "第" + (row + 1) + "行" : String.join(" ", words);
    }

    /** Returns the header from the outside in, e.g. 基本支出/小计; empty in a form. */
    public static String column(Table table, int column) {
        return String.join("/", table.columns().get(column).header());
    }
}
