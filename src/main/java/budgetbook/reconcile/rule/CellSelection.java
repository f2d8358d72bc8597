package budgetbook.reconcile.rule;

import org.jspecify.annotations.Nullable;

/**
 * A selection of cells of one table: {@code 预算03表[合计, 基本支出/小计]}.
 *
 * @param columns null where a rule runs for rows
 * @param many whether any number of cells may be meant (a sum) rather than exactly one
 * @param text as it stands in the rule, for messages
 */
public record CellSelection(
        String table, RowSelector rows, @Nullable ColumnSelector columns, boolean many, String text)
        implements Expression {

    @Override
    public boolean ofCells() {
        return true;
    }

    CellSelection asSum() {
        return new CellSelection(table, rows, columns, true, text);
    }
}
