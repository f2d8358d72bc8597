package budgetbook.table;

import budgetbook.table.Table.Paging;
import budgetbook.table.Table.Region;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which data cells of the golden tables are merged: the labels of 14, the projects of 15. */
final class GoldenMerges {
    private static final int FORM = 14;
    private static final int TARGETS = 15;
    private static final List<String> INDICATORS = List.of("一级指标", "二级指标", "三级指标", "指标值", "指标值说明");

    private GoldenMerges() {}

    static List<Region> of(int table, List<List<@Nullable String>> rows) {
        List<Region> regions = new ArrayList<>();
        if (table == FORM) {
            int indicators = rows.indexOf(INDICATORS);
            regions.add(new Region(0, 1, 0, 4));
            regions.add(new Region(1, 1, 1, 4));
            for (int row = 2; row < indicators; row++) {
                regions.add(new Region(row, 2, row, 4));
            }
            down(rows, 0, 2, indicators, regions);
            down(rows, 0, indicators + 1, rows.size(), regions);
            down(rows, 1, indicators + 1, rows.size(), regions);
        } else if (table == TARGETS) {
            for (int column = 0; column < 6; column++) {
                projects(rows, column, regions);
            }
        }
        return regions;
    }

    /** The blocks of 15 are its projects, the repeated row of 14 is the one above its indicators. */
    static Paging paging(int table, List<List<@Nullable String>> rows) {
        if (table == FORM) {
            return new Paging(List.of(), rows.indexOf(INDICATORS));
        }
        List<Region> projects = new ArrayList<>();
        if (table == TARGETS) {
            projects(rows, 0, projects);
        }
        return new Paging(
                projects.stream()
                        .map(project -> new Paging.Block(project.firstRow(), project.lastRow()))
                        .toList(),
                -1);
    }

    /** Merges each text with the empty cells below it. */
    private static void down(List<List<@Nullable String>> rows, int column, int from, int to, List<Region> regions) {
        int start = from;
        for (int row = from + 1; row <= to; row++) {
            if (row == to || rows.get(row).get(column) != null) {
                if (row - start > 1) {
                    regions.add(new Region(start, column, row - 1, column));
                }
                start = row;
            }
        }
    }

    /** Merges a column over the rows that belong to one project: those that repeat no code. */
    private static void projects(List<List<@Nullable String>> rows, int column, List<Region> regions) {
        int start = 1;
        for (int row = 2; row <= rows.size(); row++) {
            if (row == rows.size()
                    || rows.get(row).get(0) != null
                    || rows.get(row).get(2) != null) {
                if (row - start > 1) {
                    regions.add(new Region(start, column, row - 1, column));
                }
                start = row;
            }
        }
    }
}
