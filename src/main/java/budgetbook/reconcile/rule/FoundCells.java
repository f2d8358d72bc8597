package budgetbook.reconcile.rule;

import budgetbook.reconcile.readback.PublishedTable;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.value.RuleSubject;
import java.util.List;
import java.util.Optional;

/**
 * What a selection came to in a written workbook.
 *
 * @param rows data rows, top to bottom
 * @param columns left to right; empty where the selection has none
 */
record FoundCells(PublishedTable table, List<Integer> rows, List<Integer> columns) {

    /**
     * The cells of a selection; it may be that no row meets it.
     *
     * @param missing receives, in Chinese, what is not there
     */
    static Optional<FoundCells> find(
            PublishedWorkbook workbook, CellSelection cells, RuleSubject scope, List<String> missing) {
        Optional<PublishedTable> table = workbook.table(cells.table());
        if (table.isEmpty()) {
            missing.add("总册中没有" + cells.table());
            return Optional.empty();
        }
        List<Integer> rows = RowSearch.find(table.get(), cells.rows(), scope, missing);
        List<Integer> columns = cells.columns() == null
                ? List.of()
                : cells.columns().resolve(table.get().headers(), scope.columnPath(), missing);
        return missing.isEmpty() ? Optional.of(new FoundCells(table.get(), rows, columns)) : Optional.empty();
    }

    /**
     * The one cell that a selection means.
     *
     * @param missing receives, in Chinese, why there is none
     */
    static Optional<FoundCells> one(
            PublishedWorkbook workbook, CellSelection cells, RuleSubject scope, List<String> missing) {
        Optional<FoundCells> found = find(workbook, cells, scope, missing);
        if (found.isPresent() && !found.get().isOne()) {
            missing.add(cells.text() + (found.get().size() == 0 ? "：没有这一行" : tooMany(found.get())));
            return Optional.empty();
        }
        return found;
    }

    /** Why what should be one cell is not. */
    static String tooMany(FoundCells found) {
        return "：应为一个单元格，实有 " + found.size() + " 个";
    }

    int size() {
        return rows.size() * columns.size();
    }

    boolean isOne() {
        return rows.size() == 1 && columns.size() == 1;
    }
}
