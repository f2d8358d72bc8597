package budgetbook.reconcile.diff;

import budgetbook.place.SheetPlace;
import budgetbook.reconcile.readback.AmountText;
import budgetbook.reconcile.readback.PublishedTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two editions of a table print differently. Rows are matched by their texts ({@link RowMatching}), columns by
 * their headers.
 */
final class TableComparison {
    private static final int NONE = RowMatching.NONE;
    private static final String NOTE = "附注";

    private final @Nullable PublishedTable before;
    private final @Nullable PublishedTable after;
    private final List<CellChange> changes = new ArrayList<>();

    /** Either edition may lack the table. */
    TableComparison(@Nullable PublishedTable before, @Nullable PublishedTable after) {
        this.before = before;
        this.after = after;
    }

    List<CellChange> changes() {
        title();
        int[] partners = new RowMatching(before, after).partners();
        Set<Integer> matched = new HashSet<>();
        for (int row = 0; row < partners.length; row++) {
            cells(partners[row], row);
            matched.add(partners[row]);
        }
        for (int row = 0; before != null && row < before.lines(); row++) {
            if (!matched.contains(row)) {
                cells(row, NONE);
            }
        }
        return changes;
    }

    private void title() {
        String earlier = before == null ? "" : before.title();
        String later = after == null ? "" : after.title();
        if (!earlier.equals(later)) {
            add("标题", "", null, null, earlier, later, null);
        }
    }

    /**
     * Compares two rows; {@link #NONE} stands for a row that one edition does not have. Of such a row only the amounts
     * are told, if it has any: its texts are its name.
     */
    private void cells(int earlier, int later) {
        boolean amounts = (earlier == NONE && after != null && after.hasNumbers(later))
                || (later == NONE && before != null && before.hasNumbers(earlier));
        for (String path : paths()) {
            int columnBefore = before == null ? NONE : before.headers().position(path);
            int columnAfter = after == null ? NONE : after.headers().position(path);
            String old = printed(before, earlier, columnBefore);
            String now = printed(after, later, columnAfter);
            BigDecimal difference = difference(earlier, columnBefore, later, columnAfter);
            if (!old.equals(now) && (difference != null || !amounts)) {
                add(
                        row(earlier, later, columnBefore, columnAfter),
                        path,
                        place(before, earlier, columnBefore, old),
                        place(after, later, columnAfter, now),
                        old,
                        now,
                        difference);
            }
        }
    }

    private Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        for (PublishedTable table : java.util.Arrays.asList(after, before)) {
            for (int column = 0; table != null && column < table.width(); column++) {
                paths.add(table.headers().text(column));
            }
        }
        return paths;
    }

    private String row(int earlier, int later, int columnBefore, int columnAfter) {
        return after != null && later != NONE
                ? name(after, later, columnAfter)
                : before != null ? name(before, earlier, columnBefore) : "";
    }

    private static String name(PublishedTable table, int row, int column) {
        return table.isNote(row) ? NOTE : table.rowName(row, column == NONE ? table.width() : column);
    }

    private static String printed(@Nullable PublishedTable table, int row, int column) {
        return table == null || row == NONE || column == NONE
                ? ""
                : table.number(row, column).map(AmountText::of).orElseGet(() -> table.text(row, column));
    }

    private static @Nullable SheetPlace place(@Nullable PublishedTable table, int row, int column, String printed) {
        return table == null || row == NONE || column == NONE || printed.isEmpty()
                ? null
                : table.cellAt(row, column).at();
    }

    private @Nullable BigDecimal difference(int earlier, int columnBefore, int later, int columnAfter) {
        BigDecimal old = amount(before, earlier, columnBefore);
        BigDecimal now = amount(after, later, columnAfter);
        return old == null || now == null ? null : AmountText.plain(now.subtract(old));
    }

    /** The amount in a cell, zero if it is empty or not there; null if it holds a text. */
    private static @Nullable BigDecimal amount(@Nullable PublishedTable table, int row, int column) {
        if (table == null || row == NONE || column == NONE) {
            return BigDecimal.ZERO;
        }
        return table.text(row, column).isEmpty() ? table.number(row, column).orElse(BigDecimal.ZERO) : null;
    }

    private void add(
            String row,
            String column,
            @Nullable SheetPlace placeBefore,
            @Nullable SheetPlace placeAfter,
            String old,
            String now,
            @Nullable BigDecimal difference) {
        PublishedTable named = after == null ? before : after;
        changes.add(new CellChange(
                named == null ? "" : named.name(), row, column, placeBefore, placeAfter, old, now, difference));
    }
}
