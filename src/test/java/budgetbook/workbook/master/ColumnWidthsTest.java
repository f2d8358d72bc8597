package budgetbook.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.table.Cell;
import budgetbook.table.GoldenTables;
import budgetbook.table.Table;
import budgetbook.table.Table.Column;
import budgetbook.table.Table.Row;
import budgetbook.workbook.sheet.PageSetup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnWidthsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 6, 9, 13, 14})
    void narrowTablesAndTheFormStandUpright(int table) {
        assertThat(ColumnWidths.of(GoldenTables.table(table)).page()).isEqualTo(PageSetup.PORTRAIT);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 7, 8, 10, 11, 12, 15})
    void wideTablesLieAcross(int table) {
        assertThat(ColumnWidths.of(GoldenTables.table(table)).page()).isEqualTo(PageSetup.LANDSCAPE);
    }

    @Test
    void noPublishedTableIsPrintedSmallerThanTwoThirds() {
        for (Table table : GoldenTables.all()) {
            ColumnWidths widths = ColumnWidths.of(table);
            double all = widths.across(0, table.columns().size() - 1);
            assertThat(widths.page().digits() / all).as(table.name()).isGreaterThan(0.66);
        }
    }

    @Test
    void amountsAndCodesAreNeverWrapped() {
        Table table = GoldenTables.table(15);
        List<Double> widths = ColumnWidths.of(table).widths();
        assertThat(widths.get(0)).isGreaterThanOrEqualTo(21 + 2);
        assertThat(widths.get(2)).isGreaterThanOrEqualTo(6 + 2);
    }

    @Test
    void theDefinitionsWidthStands() {
        Table table = new Table(
                1,
                "预算01表",
                "标题",
                "某部门",
                List.of(new Column(List.of("项目"), false, 33), new Column(List.of("金额"), true, 0)),
                List.of(new Row(Row.Kind.DETAIL, List.of(new Cell.Text("甲"), Cell.Blank.CELL))),
                List.of(),
                List.of());
        assertThat(ColumnWidths.of(table).widths().get(0)).isEqualTo(33);
    }
}
