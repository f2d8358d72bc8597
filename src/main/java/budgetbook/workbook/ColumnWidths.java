package budgetbook.workbook;

import budgetbook.table.Cell;
import budgetbook.table.Table;
import budgetbook.table.Table.Column;
import budgetbook.table.Table.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The widths of a table's columns and the paper they fit on.
 *
 * <p>As a browser lays a table out: each column has a width it wants and one it can do with; the paper's width is
 * dealt out between the two. What cannot be had at full size is left to the printer to shrink.
 *
 * @param widths in digits of the body font, left to right
 */
record ColumnWidths(List<Double> widths, Paper paper) {
    /** What the lines and the air beside a text take, in digits. */
    static final double PADDING = 1.6;

    private static final double NARROWEST = 4.5;
    private static final double WIDEST = 46;
    private static final int WRAPPED_TEXT = 12;
    private static final int HEADER_LINES = 4;
    private static final double LEAST_SCALE = 0.85;
    private static final double MOST_STRETCH = 1.7;

    /** The widths that suit the table's contents. */
    static ColumnWidths of(Table table) {
        Merges merges = new Merges(table.merges());
        List<Range> ranges = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            ranges.add(range(table, merges, column));
        }
        double wanted = ranges.stream().mapToDouble(Range::wanted).sum();
        boolean upright = table.form() || wanted <= Paper.PORTRAIT.digits();
        Paper paper = upright ? Paper.PORTRAIT : Paper.LANDSCAPE;
        return new ColumnWidths(dealt(ranges, paper.digits()), paper);
    }

    /** The width of columns that are merged; both ends inclusive. */
    double across(int firstColumn, int lastColumn) {
        return widths.subList(firstColumn, lastColumn + 1).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static List<Double> dealt(List<Range> ranges, double room) {
        double wanted = ranges.stream().mapToDouble(Range::wanted).sum();
        double least = ranges.stream().mapToDouble(Range::least).sum();
        if (wanted <= room) {
            double stretch = Math.min(MOST_STRETCH, room / wanted);
            return ranges.stream()
                    .map(range -> range.fixed() ? range.wanted : range.wanted * stretch)
                    .toList();
        }
        double aim = Math.min(wanted, room / LEAST_SCALE);
        double share = wanted == least ? 1 : Math.max(0, (aim - least) / (wanted - least));
        return ranges.stream()
                .map(range -> range.least + share * (range.wanted - range.least))
                .toList();
    }

    private static Range range(Table table, Merges merges, int number) {
        Column column = table.columns().get(number);
        if (column.width() > 0) {
            return new Range(column.width(), column.width(), true);
        }
        Range range = header(column);
        for (int row = 0; row < table.rows().size(); row++) {
            Region region = merges.at(row, number);
            if (region != null && region.firstColumn() == region.lastColumn()) {
                range = range.with(content(table.rows().get(row).cells().get(number)));
            }
        }
        return range;
    }

    private static Range header(Column column) {
        if (column.header().isEmpty()) {
            return Range.of(NARROWEST, NARROWEST);
        }
        String leaf = column.header().get(column.header().size() - 1);
        double whole = TextWidth.widest(leaf);
        double least = Math.max(Math.min(whole, 6), 2 * Math.ceil(whole / 2 / HEADER_LINES));
        double wanted = Math.max(least, Math.min(whole, 10));
        return Range.of(Math.max(NARROWEST, least + PADDING), Math.max(NARROWEST, wanted + PADDING));
    }

    private static Range content(Cell cell) {
        if (cell instanceof Cell.Amount amount && amount.printed()) {
            double width = String.format(Locale.ROOT, "%,.2f", amount.exact().printedWan())
                            .length()
                    + PADDING;
            return Range.of(width, width);
        }
        if (cell instanceof Cell.Text text) {
            double whole = TextWidth.widest(text.text()) + PADDING;
            double piece = TextWidth.widestPiece(text.text()) + PADDING;
            double least = Math.min(whole, Math.max(piece, WRAPPED_TEXT + PADDING));
            return Range.of(Math.min(least, WIDEST), Math.min(whole, WIDEST));
        }
        return Range.of(0, 0);
    }

    private record Range(double least, double wanted, boolean fixed) {
        static Range of(double least, double wanted) {
            return new Range(least, wanted, false);
        }

        Range with(Range other) {
            return of(Math.max(least, other.least), Math.max(wanted, other.wanted));
        }
    }
}
