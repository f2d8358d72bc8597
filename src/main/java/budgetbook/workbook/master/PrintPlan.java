package budgetbook.workbook.master;

import budgetbook.table.Table;
import budgetbook.table.Table.Column;
import budgetbook.workbook.sheet.PageSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a table is printed: upright where all fits about as it wants to, else on paper laid across, else on pages side by
 * side. Print stays readable, and is only smaller where that saves more than a third of the pages.
 *
 * @param scale of the print, in percent
 */
record PrintPlan(SheetPlan sheet, int scale, PageEnds ends) {
    /** The least scale, in percent, at which print is read with ease: 8.5 points of 10. */
    private static final int READABLE = 85;

    /** The least scale where it saves many pages, and the steps in which it is looked for. */
    private static final int SMALLEST = 72;

    private static final int STEP = 3;

    /** Columns that want this much more than upright paper has stand across. */
    private static final double UPRIGHT = 0.9;

    /** A last page filled less than this is saved by shrinking the print. */
    private static final double STRAY_PAGE = 0.25;

    /** How far print is shrunk for it. */
    private static final double SHRUNK = 0.9;

    /** Returns the plan for a sheet that programs fit to the width of one page, parting its rows where they will. */
    static PrintPlan fitted(Table table) {
        List<ColumnWidthRange> ranges = ranges(table);
        ColumnWidths columns = ColumnWidths.together(ranges, paper(table, ranges), READABLE / 100.0);
        return new PrintPlan(new SheetPlan(table, columns), percent(columns), new PageEnds(List.of(), List.of()));
    }

    /** Returns the plan for a sheet whose pages end where they should. */
    static PrintPlan paged(Table table) {
        List<ColumnWidthRange> ranges = ranges(table);
        PageSetup paper = paper(table, ranges);
        ColumnWidths columns = ColumnWidths.together(ranges, paper, READABLE / 100.0);
        if (paper == PageSetup.LANDSCAPE && percent(columns) < READABLE) {
            int labels = labels(table);
            columns = ColumnWidths.sideBySide(ranges, paper, READABLE / 100.0, groupEnds(table, labels), labels);
        }
        PrintPlan plan = on(table, columns);
        return plan.ends.pages() == 1 ? plan : smaller(table, ranges, plan);
    }

    private static PageSetup paper(Table table, List<ColumnWidthRange> ranges) {
        boolean upright = table.form()
                || ColumnWidths.sum(ranges, ColumnWidthRange::wanted) <= PageSetup.PORTRAIT.digits() / UPRIGHT;
        return upright ? PageSetup.PORTRAIT : PageSetup.LANDSCAPE;
    }

    private static List<ColumnWidthRange> ranges(Table table) {
        MergedRegions merges = new MergedRegions(table.merges());
        DataCellFormats formats = new DataCellFormats(table);
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> ColumnWidthRange.of(table, column, merges, formats))
                .toList();
    }

    /** Returns the plan itself or, if that saves many pages, one with smaller print: on the same paper or whole upright. */
    private static PrintPlan smaller(Table table, List<ColumnWidthRange> ranges, PrintPlan plan) {
        PageSetup paper = plan.sheet.columns().page();
        for (int scale = READABLE; scale >= SMALLEST; scale -= STEP) {
            @Nullable PrintPlan same = at(table, ranges, paper, scale);
            if (same != null && same.saves(plan)) {
                return same;
            }
            @Nullable PrintPlan upright = at(table, ranges, PageSetup.PORTRAIT, scale);
            if (upright != null && upright.saves(plan) && upright.ends.pages() == 1) {
                return upright;
            }
        }
        return plan;
    }

    /** Returns the plan at a scale, or null if the columns would need a smaller one than is read. */
    private static @Nullable PrintPlan at(Table table, List<ColumnWidthRange> ranges, PageSetup paper, int scale) {
        ColumnWidths columns = ColumnWidths.together(ranges, paper, scale / 100.0);
        int actual = Math.min(scale, percent(columns));
        if (actual < SMALLEST) {
            return null;
        }
        SheetPlan sheet = new SheetPlan(table, columns);
        return new PrintPlan(
                sheet, actual, new PageEnds(pages(table, sheet, actual).ends(), List.of()));
    }

    /** Whether it takes less than two thirds of the pages of another. */
    private boolean saves(PrintPlan other) {
        return 3 * ends.pages() < 2 * other.ends.pages();
    }

    private static PrintPlan on(Table table, ColumnWidths columns) {
        SheetPlan sheet = new SheetPlan(table, columns);
        int scale = percent(columns);
        RowPages pages = pages(table, sheet, scale);
        int least = Math.min(scale, Math.max(SMALLEST, (int) Math.ceil(SHRUNK * scale)));
        int number = pages.ends().size();
        int chosen = scale;
        if (number > 0 && pages.lastFilled() < STRAY_PAGE) {
            IntPredicate saves = smaller -> pages(table, sheet, smaller).ends().size() < number;
            chosen = IntStream.iterate(scale, smaller -> smaller >= least, smaller -> smaller - 1)
                    .filter(saves)
                    .findFirst()
                    .orElse(scale);
        }
        List<Integer> across = columns.ends();
        return new PrintPlan(
                sheet, chosen, new PageEnds(pages(table, sheet, chosen).ends(), across.subList(0, across.size() - 1)));
    }

    private static RowPages pages(Table table, SheetPlan sheet, int scale) {
        return new RowPages(table, sheet.heights(), sheet.columns().page().points(scale / 100.0));
    }

    private static int percent(ColumnWidths columns) {
        return (int) Math.floor(columns.scale() * 100);
    }

    /** The number of columns from the left that say what a row is about. */
    private static int labels(Table table) {
        int labels = 0;
        while (labels < table.columns().size() - 1
                && !table.columns().get(labels).amount()) {
            labels++;
        }
        return labels;
    }

    /** The last columns of the outermost groups of the header. */
    private static List<Integer> groupEnds(Table table, int labels) {
        List<Integer> ends = new ArrayList<>();
        List<Column> columns = table.columns();
        for (int column = labels; column < columns.size() - 1; column++) {
            List<String> header = columns.get(column).header();
            List<String> next = columns.get(column + 1).header();
            if (header.size() == 1 || next.size() == 1 || !header.get(0).equals(next.get(0))) {
                ends.add(column);
            }
        }
        ends.add(columns.size() - 1);
        return ends;
    }
}
