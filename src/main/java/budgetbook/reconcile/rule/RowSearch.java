package budgetbook.reconcile.rule;

import budgetbook.reconcile.readback.FixedRow;
import budgetbook.reconcile.readback.PublishedTable;
import budgetbook.reconcile.rule.RowSelector.Clause;
import budgetbook.reconcile.value.RuleSubject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the rows of a table that a selector means. */
public final class RowSearch {
    private final PublishedTable table;
    private final RuleSubject scope;
    private final List<String> unknown;
    private IntPredicate test = row -> true;
    private @Nullable IntStream candidates;

    private RowSearch(PublishedTable table, RuleSubject scope, List<String> unknown) {
        this.table = table;
        this.scope = scope;
        this.unknown = unknown;
    }

    /**
     * The rows, top to bottom.
     *
     * @param unknown receives, in Chinese, what is not there
     */
    public static List<Integer> find(
            PublishedTable table, RowSelector selector, RuleSubject scope, List<String> unknown) {
        return new RowSearch(table, scope, unknown).find(selector);
    }

    private List<Integer> find(RowSelector selector) {
        int from = 0;
        for (TextPattern step : selector.below()) {
            IntPredicate isStep = label(step);
            Optional<Integer> found =
                    IntStream.range(from, table.rows()).filter(isStep).boxed().findFirst();
            if (found.isEmpty()) {
                unknown.add(table.name() + "没有“" + step.source() + "”行");
                return List.of();
            }
            from = found.get() + 1;
        }
        int first = from;
        boolean notes = selector.clauses().stream().anyMatch(Clause.Note.class::isInstance);
        selector.clauses().forEach(this::add);
        IntStream rows = notes
                ? IntStream.range(table.rows(), table.lines())
                : candidates == null ? IntStream.range(first, table.rows()) : candidates;
        IntStream found = rows.filter(row -> row >= first).filter(test);
        return (selector.below().isEmpty() ? found : found.limit(1)).boxed().toList();
    }

    /** Takes a clause in: as a test of rows, or as the few rows that can meet it. */
    private void add(Clause clause) {
        if (clause instanceof Clause.Label label) {
            test = test.and(label(label.text()));
        } else if (clause instanceof Clause.Detail) {
            test = test.and(row -> table.fixed(row).isEmpty());
        } else if (clause instanceof Clause.Note note) {
            Pattern pattern = note.text().compile(scope::texts);
            test = test.and(row -> pattern.matcher(table.text(row, 0)).matches());
        } else if (clause instanceof Clause.InColumn cell) {
            inColumn(cell);
        } else if (clause instanceof Clause.Nth nth) {
            between(nth.number() - 1, nth.number() - 1);
        } else if (clause instanceof Clause.Below) {
            between(scope.row() + 1, scope.lastBelow());
        } else if (clause instanceof Clause.Group) {
            between(scope.row(), scope.lastBelow());
        } else {
            between(scope.row(), scope.row());
        }
    }

    private void between(int first, int last) {
        candidates(IntStream.rangeClosed(Math.max(0, first), Math.min(last, table.rows() - 1)));
        test = test.and(row -> row >= first && row <= last);
    }

    /** Keeps the first rows that were named; the test says the rest. */
    private void candidates(IntStream rows) {
        if (candidates == null) {
            candidates = rows;
        }
    }

    private void inColumn(Clause.InColumn cell) {
        List<Integer> found = table.headers().find(cell.column(), unknown);
        if (found.isEmpty()) {
            test = row -> false;
            return;
        }
        int column = found.get(0);
        if (cell.text().exact()) {
            Set<String> contents = new LinkedHashSet<>(cell.text().matches(scope::texts));
            if (cell.among()) {
                candidates(contents.stream()
                        .flatMap(content -> table.rowsWith(column, content).stream())
                        .mapToInt(Integer::intValue)
                        .sorted());
            }
            test = test.and(row -> cell.among() == contents.contains(table.content(row, column)));
        } else {
            Pattern pattern = cell.text().compile(scope::texts);
            test = test.and(row ->
                    cell.among() == pattern.matcher(table.content(row, column)).matches());
        }
    }

    /** A fixed row in which a text stands: one that it has in every department, or one of the department's own. */
    private IntPredicate label(TextPattern text) {
        if (text.anything()) {
            return row -> table.texts(row).stream().anyMatch(each -> !each.isEmpty());
        }
        Set<String> values = new LinkedHashSet<>(text.matches(scope::texts));
        boolean constant = text.variables().isEmpty();
        return row -> table.fixed(row).stream()
                .anyMatch(fixed -> fixed.texts().entrySet().stream()
                        .anyMatch(own -> (!constant || FixedRow.isConstant(own.getValue()))
                                && (!FixedRow.isConstant(own.getValue()) || values.contains(own.getValue()))
                                && values.contains(table.text(row, own.getKey()))));
    }
}
