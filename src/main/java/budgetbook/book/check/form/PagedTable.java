package budgetbook.book.check.form;

import budgetbook.book.check.readback.WrittenBook.Grid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table as it is meant, whose pages stand in a document as tables of their own: those that go on below repeat its header,
 * those that go on to the right its first columns.
 */
final class PagedTable {
    /** Rows that stand below each other, on as many pages as they take. */
    private static final class Part {
        private final List<List<String>> rows = new ArrayList<>();
        private final Set<Integer> pageStarts = new TreeSet<>();

        /** Whether a page goes on below: it repeats what stands here, or repeats nothing and is as wide. */
        private boolean goesOnIn(Grid page) {
            return page.header() > 0
                    ? Collections.indexOfSubList(rows, head(page)) >= 0
                    : width(rows) == width(page.rows());
        }

        private static int width(List<List<String>> rows) {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }

        private void add(Grid page, int from) {
            if (!rows.isEmpty()) {
                pageStarts.add(rows.size());
            }
            rows.addAll(page.rows().subList(from, page.rows().size()));
        }
    }

    private final List<Part> parts = new ArrayList<>();

    private static List<List<String>> head(Grid page) {
        return page.rows().subList(0, page.header());
    }

    /** Puts the pages of a section's tables together; one that is not as wide and repeats nothing is a table of its own. */
    static List<PagedTable> of(List<Grid> pages) {
        List<PagedTable> tables = new ArrayList<>();
        for (Grid page : pages) {
            if (tables.isEmpty()
                    || (page.header() == 0 && !tables.get(tables.size() - 1).goesOnIn(page))) {
                tables.add(new PagedTable());
            }
            tables.get(tables.size() - 1).add(page);
        }
        return tables;
    }

    private boolean goesOnIn(Grid page) {
        return !parts.isEmpty() && parts.get(parts.size() - 1).goesOnIn(page);
    }

    private void add(Grid page) {
        if (goesOnIn(page)) {
            parts.get(parts.size() - 1).add(page, page.header());
        } else {
            Part next = new Part();
            next.add(page, 0);
            parts.add(next);
        }
    }

    /** Returns all rows from side to side, what pages repeat once. */
    List<List<String>> rows() {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<List<String>> joined = new ArrayList<>();
        parts.get(0).rows.forEach(row -> joined.add(new ArrayList<>(row)));
        for (Part part : parts.subList(1, parts.size())) {
            int again = repeated(part);
            for (int row = 0; row < Math.max(joined.size(), part.rows.size()); row++) {
                if (row >= joined.size()) {
                    joined.add(new ArrayList<>());
                }
                List<String> more = row < part.rows.size() ? part.rows.get(row) : List.of();
                joined.get(row).addAll(more.subList(Math.min(again, more.size()), more.size()));
            }
        }
        return joined;
    }

    /** How many of the first columns are the table's own first ones. */
    private int repeated(Part part) {
        List<List<String>> first = parts.get(0).rows;
        int column = 0;
        while (first.size() == part.rows.size() && sameColumn(first, part.rows, column)) {
            column++;
        }
        return column;
    }

    private static boolean sameColumn(List<List<String>> rows, List<List<String>> others, int column) {
        for (int row = 0; row < rows.size(); row++) {
            if (column >= rows.get(row).size()
                    || column >= others.get(row).size()
                    || !rows.get(row).get(column).equals(others.get(row).get(column))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it goes on to the right: what stands above it is said again there. */
    boolean goesOnToTheRight() {
        return parts.size() > 1;
    }

    /** Whether a row is the first of a page on which the table goes on: what goes on from above is said there again. */
    boolean beginsPage(int row) {
        return parts.stream().anyMatch(part -> part.pageStarts.contains(row));
    }
}
