package budgetbook.configuration.table;

import budgetbook.budget.Condition;
import java.util.List;

/**
 * config/tables/*.yml: what one of the output tables shows. A cell is the sum of the ledger's lines that meet the
 * conditions of its table, panel, row and column together.
 *
 * @param number 1 to 15
 * @param name the sheet's name, e.g. 预算05表
 * @param title a template, e.g. {year}年一般公共预算支出预算表
 * @param caption what is printed below the title: one template in the middle, or two at the ends of the row
 * @param panels one, or several that stand side by side, their rows independent of each other
 */
public record TableDefinition(
        int number,
        String name,
        Template title,
        List<Template> caption,
        Condition where,
        List<Panel> panels,
        List<Note> notes) {

    /** Columns and the rows below them. */
    public record Panel(Condition where, List<ColumnDefinition> columns, List<RowDefinition> rows) {
        /** The position of the text column with this key; -1 if there is none. */
        public int position(String key) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).key().equals(key)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /**
     * A line below the table.
     *
     * @param onlyWithoutLines shown only if no line of the ledger belongs to the table
     */
    public record Note(Template text, boolean onlyWithoutLines) {}
}
