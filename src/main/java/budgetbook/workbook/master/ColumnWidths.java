package budgetbook.workbook.master;

import budgetbook.workbook.sheet.PageSetup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The widths of a table's columns and the pages they fit on.
 *
 * <p>As a browser lays a table out: each column has a width it wants and one it can do with, and the paper's width is
 * dealt out between the two, the more to a column the more text it holds.
 *
 * @param widths in digits of the body font, left to right
 * @param ends the last column of every page across
 * @param labels how many columns the pages further right repeat
 */
record ColumnWidths(List<Double> widths, PageSetup page, List<Integer> ends, int labels) {
    /** How much of the paper's width is used: office programs draw columns a little wider. */
    private static final double FIT = 0.98;

    private static final double MOST_STRETCH = 2.5;
    private static final double HIGHEST_PRICE = 100;
    private static final int HALVINGS = 30;

    /** Returns all columns on one page, the print shrunk no further than a scale before texts are wrapped more than they want. */
    static ColumnWidths together(List<ColumnWidthRange> ranges, PageSetup page, double scale) {
        double room = page.digits() * FIT;
        return new ColumnWidths(dealt(ranges, room, scale), page, List.of(ranges.size() - 1), 0);
    }

    /**
     * Returns the columns on as many pages side by side as they need.
     *
     * @param groupEnds the columns after which a page may end
     * @param labels how many columns from the left each page shows
     */
    static ColumnWidths sideBySide(
            List<ColumnWidthRange> ranges, PageSetup page, double scale, List<Integer> groupEnds, int labels) {
        double room = page.digits() * FIT;
        List<ColumnWidthRange> labelRanges = ranges.subList(0, labels);
        double labelsLeast = sum(labelRanges, ColumnWidthRange::least);
        List<Integer> ends = pages(ranges, room / scale - labelsLeast, groupEnds, labels);
        List<List<ColumnWidthRange>> pages = new ArrayList<>();
        int first = labels;
        for (int end : ends) {
            pages.add(ranges.subList(first, end + 1));
            first = end + 1;
        }
        List<ColumnWidthRange> widest = new ArrayList<>(labelRanges);
        widest.addAll(
                Collections.max(pages, Comparator.comparingDouble(columns -> sum(columns, ColumnWidthRange::least))));
        List<Double> widths = new ArrayList<>(dealt(widest, room, scale).subList(0, labels));
        double labelWidth = widths.stream().mapToDouble(Double::doubleValue).sum();
        pages.forEach(columns -> widths.addAll(dealt(columns, room - labelWidth, scale)));
        return new ColumnWidths(widths, page, ends, labels);
    }

    private static List<Integer> pages(
            List<ColumnWidthRange> ranges, double room, List<Integer> groupEnds, int labels) {
        List<Integer> ends = new ArrayList<>();
        int first = labels;
        int fitting = -1;
        for (int end : groupEnds) {
            if (fitting >= first && sum(ranges.subList(first, end + 1), ColumnWidthRange::least) > room) {
                ends.add(fitting);
                first = fitting + 1;
            }
            fitting = end;
        }
        ends.add(ranges.size() - 1);
        return ends;
    }

    /** Returns the scale at which every page across is no wider than the paper; at most 1. */
    double scale() {
        double widest = 0;
        int first = 0;
        for (int end : ends) {
            widest = Math.max(widest, across(first, end) + (first == 0 ? 0 : across(0, labels - 1)));
            first = end + 1;
        }
        return Math.min(1, page.digits() * FIT / widest);
    }

    /** The width of columns that are merged; both ends inclusive. */
    double across(int firstColumn, int lastColumn) {
        return widths.subList(firstColumn, lastColumn + 1).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static List<Double> dealt(List<ColumnWidthRange> ranges, double room, double scale) {
        double wanted = sum(ranges, ColumnWidthRange::wanted);
        if (wanted <= room) {
            double stretch = Math.min(MOST_STRETCH, room / wanted);
            return ranges.stream()
                    .map(range -> range.text() > 0 ? range.even(range.wanted() * stretch) : range.wanted())
                    .toList();
        }
        double price = price(ranges, Math.max(room / scale, sum(ranges, ColumnWidthRange::least)));
        return ranges.stream().map(range -> range.even(range.at(price))).toList();
    }

    /** The price at which the columns together fill the room. */
    private static double price(List<ColumnWidthRange> ranges, double room) {
        double low = 0;
        double high = HIGHEST_PRICE;
        for (int i = 0; i < HALVINGS; i++) {
            double price = (low + high) / 2;
            if (sum(ranges, range -> range.even(range.at(price))) > room) {
                high = price;
            } else {
                low = price;
            }
        }
        return low;
    }

    static double sum(List<ColumnWidthRange> ranges, ToDoubleFunction<ColumnWidthRange> width) {
        return ranges.stream().mapToDouble(width).sum();
    }
}
