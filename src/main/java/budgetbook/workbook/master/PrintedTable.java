package budgetbook.workbook.master;

import budgetbook.table.Table;
import budgetbook.workbook.sheet.CellFormat;
import budgetbook.workbook.sheet.PageSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A table as the master workbook prints it, for those who print it elsewhere: widths and heights in points, what stands
 * where. Rows count from 0, the first header row being 0.
 *
 * @param across whether the paper is laid across
 * @param caption one text in the middle, or two at the ends of the line
 * @param parts side by side on pages of their own; mostly one
 * @param scale how much smaller than the workbook's the print is; at most 1
 */
public record PrintedTable(
        String name,
        String title,
        List<String> caption,
        boolean across,
        List<Part> parts,
        List<String> notes,
        double scale) {
    private static final double DIGIT = PageSetup.PORTRAIT.digitPoints();

    /** The heights of what stands above the header: name, title, caption. */
    private static final int TOP = 3;

    /** Which side of its cell a text keeps to. */
    public enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /**
     * What one page across shows.
     *
     * @param widths of its columns, in points
     * @param heights of all rows, in points
     * @param repeated how many rows from {@code repeatedFrom} on later pages repeat
     * @param repeatedFrom the first of the rows that later pages repeat
     * @param ends the last rows of all pages but the last
     * @param boxes its cells, from the top down
     */
    public record Part(
            List<Double> widths,
            List<Double> heights,
            int repeatedFrom,
            int repeated,
            List<Integer> ends,
            List<Box> boxes) {

        /** Returns the rows of every page, from the top down, those first that it repeats. */
        public List<List<Integer>> pages() {
            List<List<Integer>> pages = new ArrayList<>();
            int start = 0;
            while (start < heights.size()) {
                int first = start;
                int end = ends.stream().filter(row -> row >= first).findFirst().orElse(heights.size() - 1);
                pages.add(IntStream.concat(repeatedAbove(start), IntStream.rangeClosed(start, end))
                        .boxed()
                        .toList());
                start = end + 1;
            }
            return pages;
        }

        /** Returns the rows that a page repeats which begins with a row. */
        private IntStream repeatedAbove(int start) {
            return start > repeatedFrom ? IntStream.range(repeatedFrom, repeatedFrom + repeated) : IntStream.empty();
        }
    }

    /**
     * A cell, perhaps of several merged ones; all ends inclusive.
     *
     * @param size of its print, in points
     * @param indent how far the text stands off its side, in points
     */
    public record Box(
            int firstRow,
            int firstColumn,
            int lastRow,
            int lastColumn,
            String text,
            Side side,
            boolean bold,
            double size,
            double indent) {}

    /** Returns how a table is printed. */
    public static PrintedTable of(Table table) {
        PrintPlan plan = PrintPlan.paged(table);
        ColumnWidths columns = plan.sheet().columns();
        double scale = plan.scale() / 100.0;
        List<Part> parts = new ArrayList<>();
        int first = 0;
        for (int end : columns.ends()) {
            parts.add(part(table, plan, scale, shown(columns.labels(), first, end)));
            first = end + 1;
        }
        return new PrintedTable(
                table.name(),
                table.title(),
                table.caption(),
                columns.page() == PageSetup.LANDSCAPE,
                parts,
                table.notes(),
                scale);
    }

    private static List<Integer> shown(int labels, int first, int end) {
        IntStream again = first == 0 ? IntStream.empty() : IntStream.range(0, labels);
        return IntStream.concat(again, IntStream.rangeClosed(first, end))
                .boxed()
                .toList();
    }

    private static Part part(Table table, PrintPlan plan, double scale, List<Integer> shown) {
        int rows = table.headerRows() + table.rows().size();
        List<Box> boxes = new ArrayList<>();
        for (PlacedCell cell : plan.sheet().cells()) {
            CellRangeAddress place = cell.place();
            boolean ofTheTable = place.getFirstRow() >= TOP && place.getLastRow() < TOP + rows;
            List<Integer> columns = shown.stream()
                    .filter(column -> column >= place.getFirstColumn() && column <= place.getLastColumn())
                    .toList();
            if (ofTheTable && !columns.isEmpty()) {
                boxes.add(box(
                        cell, shown.indexOf(columns.get(0)), shown.indexOf(columns.get(columns.size() - 1)), scale));
            }
        }
        int repeatedRow = table.paging().repeatedRow();
        return new Part(
                shown.stream()
                        .map(column -> plan.sheet().columns().widths().get(column) * DIGIT * scale)
                        .toList(),
                plan.sheet().heights().subList(TOP, TOP + rows).stream()
                        .map(height -> height * scale)
                        .toList(),
                repeatedRow < 0 ? 0 : table.headerRows() + repeatedRow,
                repeatedRow < 0 ? table.headerRows() : 1,
                plan.ends().rows().stream()
                        .map(end -> end - TOP)
                        .filter(end -> end < rows - 1)
                        .toList(),
                boxes);
    }

    private static Box box(PlacedCell cell, int firstColumn, int lastColumn, double scale) {
        CellFormat format = cell.format();
        return new Box(
                cell.place().getFirstRow() - TOP,
                firstColumn,
                cell.place().getLastRow() - TOP,
                lastColumn,
                cell.printed(),
                side(format.align()),
                format.font().bold(),
                format.font().points() * scale,
                format.indent() * DIGIT * scale);
    }

    private static Side side(HorizontalAlignment align) {
        return align == HorizontalAlignment.RIGHT
                ? Side.RIGHT
                : align == HorizontalAlignment.CENTER ? Side.MIDDLE : Side.LEFT;
    }
}
