package budgetbook.classlist;

import budgetbook.normalise.value.WrittenCode;
import budgetbook.place.SheetPlace;
import budgetbook.place.SourceCell;
import budgetbook.spreadsheet.cell.RawValue;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sheet of a given list, or a CSV file.
 *
 * @param name the sheet's name; empty for a CSV file
 * @param above the rows above the first that holds a code
 * @param data the rows from there, without the headers that each printed page repeats
 */
record ListSheet(String file, String name, List<Row> above, List<Row> data) {

    private static final Pattern CODE = Pattern.compile("[1-9]\\d{2}(\\d{2}){0,2}");

    /** Returns a sheet of these rows, in each of which something stands. */
    static ListSheet of(String file, String name, List<Row> rows) {
        List<Row> above = rows.stream().takeWhile(row -> !row.holdsCode()).toList();
        Set<String> headers = above.stream()
                .filter(row -> row.cells().size() > 1)
                .flatMap(row -> row.cells().keySet().stream().map(row::text))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Row> data = rows.stream()
                .skip(above.size())
                .filter(row -> !headers.containsAll(
                        row.cells().keySet().stream().map(row::text).toList()))
                .toList();
        return new ListSheet(file, name, above, data);
    }

    /**
     * A row.
     *
     * @param number from 1
     * @param cells by column (from 0); what a merge covers downwards stands in each of its rows
     * @param spread what a merge covers to the right, by column
     */
    record Row(int number, NavigableMap<Integer, RawValue> cells, Map<Integer, RawValue> spread) {

        /** Returns the code and the name in a cell. */
        WrittenCode written(int column) {
            return WrittenCode.of(List.of(cells.getOrDefault(column, RawValue.blank())));
        }

        /** Returns the text of a cell without blanks; empty where nothing stands. */
        String text(int column) {
            return ListNames.of(cells.getOrDefault(column, RawValue.blank()).shown());
        }

        /** Returns a header's text over this column. */
        String heading(int column) {
            return cells.containsKey(column)
                    ? text(column)
                    : ListNames.of(spread.getOrDefault(column, RawValue.blank()).shown());
        }

        /** Whether a code of a list stands in some cell. */
        boolean holdsCode() {
            return cells.keySet().stream()
                    .map(column -> written(column).digits())
                    .anyMatch(digits -> CODE.matcher(digits).matches());
        }
    }

    SourceCell whole() {
        return SourceCell.ofSheet(file, name);
    }

    SourceCell at(Row row, int column) {
        return whole().in(SheetPlace.cell(row.number(), column));
    }

    /** Returns the header over a column; a title, which stands alone in its row, is none. */
    String header(int column) {
        return above.stream()
                .filter(row -> row.cells().size() > 1)
                .map(row -> row.heading(column))
                .collect(Collectors.joining());
    }

    /** Returns all words that may say what the sheet is: its name, titles, headers. */
    String headings() {
        return name
                + above.stream()
                        .flatMap(row -> row.cells().keySet().stream().map(row::text))
                        .collect(Collectors.joining(" ", " ", ""));
    }

    /** Returns the columns in which something stands below the header. */
    NavigableSet<Integer> columns() {
        NavigableSet<Integer> columns = new TreeSet<>();
        data.forEach(row -> columns.addAll(row.cells().keySet()));
        return columns;
    }

    static Row row(int number, Map<Integer, RawValue> cells, Map<Integer, RawValue> spread) {
        NavigableMap<Integer, RawValue> filled = new TreeMap<>(cells);
        filled.values().removeIf(RawValue::isBlank);
        return new Row(number, filled, spread);
    }
}
