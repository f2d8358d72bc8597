package budgetbook.sample;

import java.util.List;

/**
 * A sheet before it is drawn.
 *
 * @param titles rows above the header, the first one large
 * @param mergedKeys columns in which equal neighbours become one merged cell
 */
record SheetDraft(String name, List<String> titles, List<Column> columns, List<Row> rows, List<String> mergedKeys) {
    /** A row of as many entries as there are columns. */
    record Row(Kind kind, List<Entry> entries) {}

    enum Kind {
        DETAIL,
        BLANK,
        SUBTOTAL
    }

    boolean grouped() {
        return columns.stream().anyMatch(column -> !column.parent().isEmpty());
    }
}
