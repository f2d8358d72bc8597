package budgetbook.reconcile.selection;

import budgetbook.reconcile.readback.PublishedTable;
import budgetbook.reconcile.value.RuleSubject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the rows of a table that a selector means. */
final class RowSearch {
    private final PublishedTable table;
    private final RuleSubject subject;
    private final List<String> unknown;
    private IntPredicate test = row -> true;
    private @Nullable Supplier<IntStream> candidates;
    private int fewest = Integer.MAX_VALUE;

    private RowSearch(PublishedTable table, RuleSubject subject, List<String> unknown) {
        this.table = table;
        this.subject = subject;
        this.unknown = unknown;
    }

    /**
     * The rows, top to bottom.
     *
     * @param unknown receives, in Chinese, what is not there
     */
    static List<Integer> find(PublishedTable table, RowSelector selector, RuleSubject subject, List<String> unknown) {
        return new RowSearch(table, subject, unknown).find(selector);
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
        selector.conditions().forEach(condition -> condition.narrow(this));
        IntStream rows = selector.ofNotes()
                ? IntStream.range(table.rows(), table.lines())
                : candidates == null ? IntStream.range(first, table.rows()) : candidates.get();
        IntStream found = rows.filter(row -> row >= first).filter(test);
        return (selector.below().isEmpty() ? found : found.limit(1)).boxed().toList();
    }

    RuleSubject subject() {
        return subject;
    }

    boolean isDetail(int row) {
        return !table.isFixed(row);
    }

    /** Keeps rows that meet a further test. */
    void test(IntPredicate further) {
        test = test.and(further);
    }

    /** Keeps rows whose first cell is a text such as this. */
    void firstText(TextPattern text) {
        Pattern pattern = text.compile(subject::texts);
        test(row -> pattern.matcher(table.text(row, 0)).matches());
    }

    /** Keeps the rows from one to another. */
    void between(int first, int last) {
        int from = Math.max(0, first);
        int to = Math.min(last, table.rows() - 1);
        candidates(to - from + 1, () -> IntStream.rangeClosed(from, to));
        test(row -> row >= first && row <= last);
    }

    /** Looks among the fewest rows that one condition leaves; the test says the rest. */
    private void candidates(int count, Supplier<IntStream> rows) {
        if (count < fewest) {
            fewest = count;
            candidates = rows;
        }
    }

    /** Keeps the fixed rows in which a text stands. */
    void labelled(TextPattern text) {
        if (!text.anything()) {
            List<Integer> fixed = table.fixedRows();
            candidates(fixed.size(), () -> fixed.stream().mapToInt(Integer::intValue));
        }
        test(label(text));
    }

    /** Keeps the rows whose cell in a column is this, or with {@code among} false is not. */
    void inColumn(String path, TextPattern text, boolean among) {
        List<Integer> found = table.headers().find(path, unknown);
        if (found.isEmpty()) {
            test = row -> false;
            return;
        }
        int column = found.get(0);
        if (text.exact()) {
            Set<String> contents = new LinkedHashSet<>(text.matches(subject::texts));
            if (among) {
                List<List<Integer>> rows = contents.stream()
                        .map(content -> table.rowsWith(column, content))
                        .toList();
                candidates(
                        rows.stream().mapToInt(List::size).sum(),
                        () -> rows.stream()
                                .flatMap(List::stream)
                                .mapToInt(Integer::intValue)
                                .sorted());
            }
            test(row -> among == contents.contains(table.content(row, column)));
        } else {
            Pattern pattern = text.compile(subject::texts);
            test(row -> among == pattern.matcher(table.content(row, column)).matches());
        }
    }

    /** A fixed row in which a text stands: one that it has in every department, or one of the department's own. */
    private IntPredicate label(TextPattern text) {
        if (text.anything()) {
            return row -> table.texts(row).stream().anyMatch(each -> !each.isEmpty());
        }
        Set<String> values = new LinkedHashSet<>(text.matches(subject::texts));
        boolean constant = text.variables().isEmpty();
        return row -> table.isFixed(row, values, constant);
    }
}
