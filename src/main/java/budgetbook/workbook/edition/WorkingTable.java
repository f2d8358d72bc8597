package budgetbook.workbook.edition;

import budgetbook.place.SheetCell;
import budgetbook.table.Table;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.formula.TotalFormulas;
import budgetbook.workbook.edition.list.EditionFormat;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.edition.trace.TracePlan;
import budgetbook.workbook.edition.trace.TracedCell;
import budgetbook.workbook.file.StreamedSheet;
import budgetbook.workbook.master.TableSheet;
import budgetbook.workbook.sheet.SheetGrid;
import java.util.Objects;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A table of the working edition: as the master workbook has it, its totals live, its amounts linked to their lines. */
final class WorkingTable {
    private static final String BACK = "返回目录";

    private final TotalFormulas totals;
    private final TracePlan plan;
    private final EditionStyles styles;

    WorkingTable(TotalFormulas totals, TracePlan plan, EditionStyles styles) {
        this.totals = totals;
        this.plan = plan;
        this.styles = styles;
    }

    /** Draws a table on an empty sheet. */
    StreamedSheet draw(Table table, XSSFSheet sheet) {
        SheetGrid grid = new TableSheet(table, sheet, styles.tables()).draw();
        for (TracedCell amount : TracedCell.of(table)) {
            SheetCell place = amount.place();
            SheetGrid.GridCell cell = Objects.requireNonNull(grid.at(place.rowIndex(), place.column()));
            TotalFormulas.Total total = totals.at(place);
            if (total != null) {
                cell.calculate(total.formula(table.name()));
                if (total.remainder().signum() != 0) {
                    cell.style(styles.rounded(cell.style()));
                }
            }
            SheetCell block = plan.of(place);
            if (block != null) {
                cell.leadTo(block, "");
            }
        }
        back(table, sheet, grid);
        return grid.on(sheet);
    }

    /** The table's number leads back to the contents, and so does a cell beside the table, which is not printed. */
    private void back(Table table, XSSFSheet sheet, SheetGrid grid) {
        Objects.requireNonNull(grid.at(0, 0)).leadTo(EditionSheet.home(), BACK);
        SheetGrid.GridCell beside = grid.put(0, table.columns().size() + 1, styles.of(EditionFormat.BACK));
        beside.write(BACK);
        beside.leadTo(EditionSheet.home(), "");
        sheet.addIgnoredErrors(
                new CellRangeAddress(0, grid.rows() - 1, 0, table.columns().size() - 1),
                IgnoredErrorType.FORMULA,
                IgnoredErrorType.FORMULA_RANGE);
    }
}
