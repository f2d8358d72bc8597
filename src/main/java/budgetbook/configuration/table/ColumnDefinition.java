package budgetbook.configuration.table;

import budgetbook.budget.Condition;
import java.util.List;

/**
 * A leaf column of a table.
 *
 * @param key the name by which rows give the column's text; empty for a column of amounts
 * @param header from the outermost group to the leaf; empty in a form
 * @param where what the lines of an amount have in common
 * @param zeroShown whether an exact zero is printed as 0.00
 * @param width in characters of a digit; 0 lets the writer choose
 */
public record ColumnDefinition(String key, List<String> header, Condition where, boolean zeroShown, double width) {
    public boolean isAmount() {
        return key.isEmpty();
    }
}
