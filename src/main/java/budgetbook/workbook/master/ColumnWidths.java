package budgetbook.workbook.master;

import budgetbook.table.Table;
import budgetbook.workbook.sheet.PageSetup;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The widths of a table's columns and the page they fit on.
 *
 * <p>As a browser lays a table out: each column has a width it wants and one it can do with, and the paper's width is
 * dealt out between the two, the more to a column the more text it holds. What cannot be had at full size is left to
 * the printer to shrink.
 *
 * @param widths in digits of the body font, left to right
 */
record ColumnWidths(List<Double> widths, PageSetup page) {
    /** Print may be shrunk this far before texts are wrapped more than they want. */
    private static final double LEAST_SCALE = 0.85;

    /** What there is at least to deal out, as a part of the least width. */
    private static final double LEEWAY = 1.04;

    /** Print may be shrunk this far to stand on upright paper. */
    private static final double UPRIGHT_SCALE = 0.9;

    private static final double MOST_STRETCH = 2.5;
    private static final double HIGHEST_PRICE = 100;
    private static final int HALVINGS = 30;

    /** The widths that suit the table's contents: upright paper if all fits about as wanted, else paper laid across. */
    static ColumnWidths of(Table table) {
        MergedRegions merges = new MergedRegions(table.merges());
        DataCellFormats formats = new DataCellFormats(table);
        List<ColumnWidthRange> ranges = IntStream.range(0, table.columns().size())
                .mapToObj(column -> ColumnWidthRange.of(table, column, merges, formats))
                .toList();
        boolean upright =
                table.form() || sum(ranges, ColumnWidthRange::wanted) <= PageSetup.PORTRAIT.digits() / UPRIGHT_SCALE;
        PageSetup page = upright ? PageSetup.PORTRAIT : PageSetup.LANDSCAPE;
        return new ColumnWidths(dealt(ranges, page.digits()), page);
    }

    /** The width of columns that are merged; both ends inclusive. */
    double across(int firstColumn, int lastColumn) {
        return widths.subList(firstColumn, lastColumn + 1).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static List<Double> dealt(List<ColumnWidthRange> ranges, double room) {
        double wanted = sum(ranges, ColumnWidthRange::wanted);
        if (wanted <= room) {
            double stretch = Math.min(MOST_STRETCH, room / wanted);
            return ranges.stream()
                    .map(range -> range.text() > 0 ? range.wanted() * stretch : range.wanted())
                    .toList();
        }
        double price = price(ranges, Math.max(room / LEAST_SCALE, sum(ranges, ColumnWidthRange::least) * LEEWAY));
        return ranges.stream().map(range -> range.at(price)).toList();
    }

    /** The price at which the columns together fill the room. */
    private static double price(List<ColumnWidthRange> ranges, double room) {
        double low = 0;
        double high = HIGHEST_PRICE;
        for (int i = 0; i < HALVINGS; i++) {
            double price = (low + high) / 2;
            if (sum(ranges, range -> range.at(price)) > room) {
                high = price;
            } else {
                low = price;
            }
        }
        return low;
    }

    private static double sum(List<ColumnWidthRange> ranges, ToDoubleFunction<ColumnWidthRange> width) {
        return ranges.stream().mapToDouble(width).sum();
    }
}
