package budgetbook.reconcile.selection;

import budgetbook.reconcile.readback.PublishedTable;
import budgetbook.reconcile.value.RuleSubject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the rows of a table that a selector means. */
final class RowSearch {
    private final PublishedTable table;
    private final RuleSubject subject;
    private final List<String> unknown;
    private final List<IntPredicate> tests = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final List<Set<String>> contents = new ArrayList<>();
    private int @Nullable [] candidates;

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
        int first = 0;
        for (TextPattern step : selector.below()) {
            IntPredicate isStep = label(step);
            int from = first;
            while (from < table.rows() && !isStep.test(from)) {
                from++;
            }
            if (from == table.rows()) {
                unknown.add(table.name() + "没有“" + step.source() + "”行");
                return List.of();
            }
            first = from + 1;
        }
        selector.conditions().forEach(condition -> condition.narrow(this));
        if (!columns.isEmpty()) {
            candidates(table.rowsWith(columns, contents));
        }
        boolean onlyFirst = !selector.below().isEmpty();
        List<Integer> found = new ArrayList<>();
        if (selector.ofNotes() || candidates == null) {
            int end = selector.ofNotes() ? table.lines() : table.rows();
            for (int row = selector.ofNotes() ? Math.max(first, table.rows()) : first; row < end; row++) {
                take(row, found);
                if (onlyFirst && !found.isEmpty()) {
                    break;
                }
            }
            return found;
        }
        for (int row : candidates) {
            if (row >= first && !(onlyFirst && !found.isEmpty())) {
                take(row, found);
            }
        }
        return found;
    }

    private void take(int row, List<Integer> found) {
        for (IntPredicate test : tests) {
            if (!test.test(row)) {
                return;
            }
        }
        found.add(row);
    }

    RuleSubject subject() {
        return subject;
    }

    boolean isDetail(int row) {
        return !table.isFixed(row);
    }

    /** Keeps rows that meet a further test. */
    void test(IntPredicate further) {
        tests.add(further);
    }

    /** Keeps rows whose first cell is a text such as this. */
    void firstText(TextPattern text) {
        Pattern pattern = text.compile(subject::texts);
        test(row -> pattern.matcher(table.text(row, 0)).matches());
    }

    /** Keeps the rows from one to another. */
    void between(int first, int last) {
        candidates(IntStream.rangeClosed(Math.max(0, first), Math.min(last, table.rows() - 1))
                .toArray());
        test(row -> row >= first && row <= last);
    }

    /** Looks among the fewest rows that some conditions leave; the tests say the rest. */
    private void candidates(int[] rows) {
        if (candidates == null || rows.length < candidates.length) {
            candidates = rows;
        }
    }

    /** Keeps the fixed rows in which a text stands. */
    void labelled(TextPattern text) {
        if (!text.anything()) {
            candidates(table.fixedRows());
        }
        test(label(text));
    }

    /** Keeps the rows whose cell in a column is this, or with {@code among} false is not. */
    void inColumn(String path, TextPattern text, boolean among) {
        List<Integer> found = table.headers().find(path, unknown);
        if (found.isEmpty()) {
            test(row -> false);
            return;
        }
        int column = found.get(0);
        if (text.exact()) {
            Set<String> matching = new LinkedHashSet<>(text.matches(subject::texts));
            if (among) {
                columns.add(column);
                contents.add(matching);
            }
            test(row -> among == matching.contains(table.content(row, column)));
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
