package budgetbook.workbook.edition.formula;

import budgetbook.place.ColumnName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The sum of cells of one sheet as a formula writes it: in as few ranges as they fill. */
final class CellSum {
    /** Up to so many single cells are written with plus signs, as people do. */
    private static final int PLAIN = 4;
    /** Excel takes 255. */
    private static final int MOST_ARGUMENTS = 250;

    private CellSum() {}

    /** A cell; rows and columns count from 0. */
    record At(int row, int column) {}

    private record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        String text(String prefix) {
            String first = prefix + ColumnName.cell(firstRow, firstColumn);
            return single() ? first : first + ":" + ColumnName.cell(lastRow, lastColumn);
        }

        boolean single() {
            return firstRow == lastRow && firstColumn == lastColumn;
        }
    }

    /**
     * The terms of a sum of cells; one that comes twice counts twice.
     *
     * @param prefix what stands before each address: the sheet's quoted name and an exclamation mark, or nothing
     * @return what is to be added up, e.g. E8 and G8, or SUM(E8:E21,E24)
     */
    static List<String> terms(Collection<At> cells, String prefix) {
        List<String> terms = new ArrayList<>();
        List<At> left = new ArrayList<>(cells);
        while (!left.isEmpty()) {
            NavigableSet<At> layer =
                    new TreeSet<>(Comparator.comparingInt(At::column).thenComparingInt(At::row));
            left.removeIf(layer::add);
            terms.addAll(layer(layer, prefix));
        }
        return terms;
    }

    private static List<String> layer(NavigableSet<At> cells, String prefix) {
        List<Range> ranges = beside(below(cells));
        if (ranges.size() <= PLAIN && ranges.stream().allMatch(Range::single)) {
            return ranges.stream().map(range -> range.text(prefix)).toList();
        }
        List<String> terms = new ArrayList<>();
        for (int from = 0; from < ranges.size(); from += MOST_ARGUMENTS) {
            List<String> some = ranges.subList(from, Math.min(ranges.size(), from + MOST_ARGUMENTS)).stream()
                    .map(range -> range.text(prefix))
                    .toList();
            terms.add("SUM(" + String.join(",", some) + ")");
        }
        return terms;
    }

    /** Joins cells one below the other; they come column by column. */
    private static List<Range> below(NavigableSet<At> cells) {
        List<Range> runs = new ArrayList<>();
        for (At cell : cells) {
            Range last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.firstColumn == cell.column && last.lastRow + 1 == cell.row) {
                runs.set(runs.size() - 1, new Range(last.firstRow, cell.column, cell.row, cell.column));
            } else {
                runs.add(new Range(cell.row, cell.column, cell.row, cell.column));
            }
        }
        return runs;
    }

    /** Joins runs of the same rows in neighbouring columns. */
    private static List<Range> beside(List<Range> runs) {
        List<Range> byRow = new ArrayList<>(runs);
        byRow.sort(Comparator.comparingInt(Range::firstRow)
                .thenComparingInt(Range::lastRow)
                .thenComparingInt(Range::firstColumn));
        List<Range> joined = new ArrayList<>();
        for (Range run : byRow) {
            Range last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.firstRow == run.firstRow
                    && last.lastRow == run.lastRow
                    && last.lastColumn + 1 == run.firstColumn) {
                joined.set(joined.size() - 1, new Range(run.firstRow, last.firstColumn, run.lastRow, run.lastColumn));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }
}
