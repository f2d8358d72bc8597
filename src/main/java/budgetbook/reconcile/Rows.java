package budgetbook.reconcile;

import budgetbook.reconcile.RowSelector.Clause;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the rows of a table that a selector means. */
final class Rows {
    private Rows() {}

    /**
     * The rows, top to bottom.
     *
     * @param unknown receives, in Chinese, what is not there
     */
    static List<Integer> find(PublishedTable table, RowSelector selector, Scope scope, List<String> unknown) {
        int from = 0;
        for (TextPattern step : selector.below()) {
            IntPredicate isStep = label(table, step.compile(scope::texts));
            Optional<Integer> found =
                    IntStream.range(from, table.rows()).filter(isStep).boxed().findFirst();
            if (found.isEmpty()) {
                unknown.add(table.name() + "没有“" + step.source() + "”行");
                return List.of();
            }
            from = found.get() + 1;
        }
        IntPredicate test = row -> true;
        for (Clause clause : selector.clauses()) {
            test = test.and(test(table, clause, scope, unknown));
        }
        IntStream found = IntStream.range(from, table.rows()).filter(test);
        return (selector.below().isEmpty() ? found : found.limit(1)).boxed().toList();
    }

    private static IntPredicate test(PublishedTable table, Clause clause, Scope scope, List<String> unknown) {
        if (clause instanceof Clause.Label label) {
            return label(table, label.text().compile(scope::texts));
        }
        if (clause instanceof Clause.InColumn cell) {
            List<Integer> column = table.headers().find(cell.column(), unknown);
            Pattern pattern = cell.text().compile(scope::texts);
            return column.isEmpty()
                    ? row -> false
                    : row -> cell.among()
                            == pattern.matcher(table.content(row, column.get(0)))
                                    .matches();
        }
        if (clause instanceof Clause.Nth nth) {
            return row -> row == nth.number() - 1;
        }
        if (clause instanceof Clause.Below) {
            return row -> row > scope.row() && row <= scope.lastBelow();
        }
        if (clause instanceof Clause.Group) {
            return row -> row >= scope.row() && row <= scope.lastBelow();
        }
        return row -> row == scope.row();
    }

    private static IntPredicate label(PublishedTable table, Pattern pattern) {
        return row -> IntStream.range(0, table.width())
                .anyMatch(column -> pattern.matcher(table.text(row, column)).matches());
    }
}
