package budgetbook.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.table.Cell;
import budgetbook.table.GoldenTables;
import budgetbook.table.Table;
import budgetbook.table.Table.Column;
import budgetbook.table.Table.Row;
import budgetbook.workbook.sheet.LinePieces;
import budgetbook.workbook.sheet.PageSetup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintPlanTest {
    /** At 8.5 points 04 takes two pages instead of one, 15 eight instead of five. */
    private static final List<Integer> SMALLER = List.of(4, 15);

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 6, 9, 13, 14})
    void narrowTablesAndTheFormStandUpright(int table) {
        assertThat(columns(GoldenTables.table(table)).page()).isEqualTo(PageSetup.PORTRAIT);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 7, 8, 10, 11, 12, 15})
    void wideTablesLieAcross(int table) {
        assertThat(columns(GoldenTables.table(table)).page()).isEqualTo(PageSetup.LANDSCAPE);
    }

    @Test
    void printIsReadableUnlessSmallerSavesManyPages() {
        for (Table table : GoldenTables.all()) {
            PrintPlan plan = PrintPlan.paged(table);
            assertThat(plan.scale())
                    .as(table.name())
                    .isGreaterThanOrEqualTo(SMALLER.contains(table.number()) ? 72 : 85);
        }
    }

    @Test
    void aTableTooWideForReadablePrintStandsOnPagesSideBySide() {
        PrintPlan plan = PrintPlan.paged(GoldenTables.table(2));
        assertThat(plan.ends().columns()).hasSize(1);
        assertThat(plan.sheet().columns().labels()).isEqualTo(2);
        assertThat(PrintPlan.paged(GoldenTables.table(8)).ends().columns()).isEmpty();
    }

    @Test
    void aTableThatUprightPaperHoldsWholeIsNotParted() {
        assertThat(PrintPlan.paged(GoldenTables.table(4)).ends().rows()).isEmpty();
    }

    @Test
    void noHeaderLeavesACharacterAlone() {
        for (Table table : GoldenTables.all()) {
            List<Double> widths = columns(table).widths();
            for (int column = 0; column < widths.size(); column++) {
                List<String> header = table.columns().get(column).header();
                if (!header.isEmpty()) {
                    String leaf = header.get(header.size() - 1);
                    assertThat(LinePieces.of(leaf).strays(widths.get(column) - 1.5))
                            .as(table.name() + " " + leaf)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void amountsAndCodesAreNeverWrapped() {
        Table table = GoldenTables.table(15);
        List<Double> widths = columns(table).widths();
        assertThat(widths.get(0)).isGreaterThanOrEqualTo(21 + 2);
        assertThat(widths.get(2)).isGreaterThanOrEqualTo(6 + 2);
    }

    @Test
    void theDefinitionsWidthStands() {
        Table table = new Table(
                1,
                "预算01表",
                "标题",
                List.of("某部门"),
                List.of(new Column(List.of("项目"), false, 33), new Column(List.of("金额"), true, 0)),
                List.of(new Row(Row.Kind.DETAIL, List.of(new Cell.Text("甲"), Cell.Blank.CELL))),
                List.of(),
                List.of(),
                Table.Paging.PLAIN);
        assertThat(columns(table).widths().get(0)).isEqualTo(33);
    }

    private static ColumnWidths columns(Table table) {
        return PrintPlan.paged(table).sheet().columns();
    }
}
