package budgetbook.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.table.Cell;
import budgetbook.table.Table;
import budgetbook.table.Table.Column;
import budgetbook.table.Table.Paging;
import budgetbook.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowPagesTest {
    private static final int TOP = 4;
    private static final double ROOM = 500;

    private final List<Row> rows = new ArrayList<>();
    private final List<Paging.Block> blocks = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>(List.of(18.0, 34.0, 20.0, 20.0));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noBlockThatAPageHoldsIsPartedAndNoPageHoldsTooMuch(long seed) {
        Random random = new Random(seed);
        for (int project = 0; project < 40; project++) {
            if (random.nextInt(4) == 0) {
                add(Row.Kind.TOTAL, 19);
            }
            int first = rows.size();
            for (int indicators = 1 + random.nextInt(60); indicators > 0; indicators--) {
                add(Row.Kind.DETAIL, 19 + 14 * random.nextInt(3));
            }
            if (rows.size() - first > 1) {
                blocks.add(new Paging.Block(first, rows.size() - 1));
            }
        }
        List<Integer> ends = ends(-1);
        double top = points(0, TOP - 1);
        for (Paging.Block block : blocks) {
            if (points(TOP + block.firstRow(), TOP + block.lastRow()) <= ROOM - top) {
                assertThat(ends)
                        .as("seed %d, rows %d to %d", seed, block.firstRow(), block.lastRow())
                        .noneMatch(end -> end >= TOP + block.firstRow() && end < TOP + block.lastRow());
            }
        }
        int start = 0;
        for (int end : ends) {
            assertThat(points(start, end) + (start == 0 ? 0 : top))
                    .as("page to %d", end)
                    .isLessThanOrEqualTo(ROOM);
            start = end + 1;
        }
    }

    @Test
    void aTotalStaysWithTheRowBelowIt() {
        for (int row = 0; row < 19; row++) {
            add(Row.Kind.DETAIL, 20);
        }
        add(Row.Kind.TOTAL, 20);
        for (int row = 0; row < 10; row++) {
            add(Row.Kind.DETAIL, 20);
        }
        assertThat(ends(-1)).containsExactly(TOP + 18);
        rows.set(19, rows.get(18));
        assertThat(ends(-1)).containsExactly(TOP + 19);
    }

    @Test
    void aRepeatedRowTakesRoomOnThePagesBelowIt() {
        for (int row = 0; row < 60; row++) {
            add(Row.Kind.DETAIL, 20);
        }
        assertThat(ends(10)).containsExactly(TOP + 19, TOP + 43);
        assertThat(ends(30)).containsExactly(TOP + 19, TOP + 44);
    }

    private void add(Row.Kind kind, double height) {
        rows.add(new Row(kind, List.of(Cell.Blank.CELL)));
        heights.add(height);
    }

    private List<Integer> ends(int repeatedRow) {
        Table table = new Table(
                1,
                "预算01表",
                "标题",
                List.of("某部门"),
                List.of(new Column(List.of("项目"), false, 0)),
                rows,
                List.of(),
                List.of(),
                new Paging(blocks, repeatedRow));
        return new RowPages(table, heights, ROOM).ends();
    }

    private double points(int first, int last) {
        return heights.subList(first, last + 1).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
