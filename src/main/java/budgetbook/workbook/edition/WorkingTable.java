package budgetbook.workbook.edition;

import budgetbook.table.Table;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.formula.TotalFormulas;
import budgetbook.workbook.edition.list.EditionFormat;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.edition.trace.TracePlan;
import budgetbook.workbook.edition.trace.TracedCell;
import budgetbook.workbook.master.TableSheet;
import budgetbook.workbook.sheet.Hyperlinks;
import budgetbook.workbook.sheet.SheetCell;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
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
    void draw(Table table, XSSFSheet sheet) {
        new TableSheet(table, sheet, styles.tables()).draw();
        for (TracedCell amount : TracedCell.of(table)) {
            SheetCell place = amount.place();
            XSSFCell cell = sheet.getRow(place.row()).getCell(place.column());
            TotalFormulas.Total total = totals.at(place);
            if (total != null) {
                double printed = cell.getNumericCellValue();
                cell.setCellFormula(total.formula(table.name()));
                cell.setCellValue(printed);
                if (total.remainder().signum() != 0) {
                    cell.setCellStyle(styles.rounded(cell.getCellStyle()));
                }
            }
            SheetCell block = plan.of(place);
            if (block != null) {
                Hyperlinks.add(sheet, place.row(), place.column(), block, "");
            }
        }
        back(table, sheet);
    }

    /** The table's number leads back to the contents, and so does a cell beside the table, which is not printed. */
    private void back(Table table, XSSFSheet sheet) {
        Hyperlinks.add(sheet, 0, 0, EditionSheet.home(), BACK);
        int beside = table.columns().size() + 1;
        XSSFRow top = sheet.getRow(0);
        XSSFCell cell = top.createCell(beside);
        cell.setCellValue(BACK);
        cell.setCellStyle(styles.of(EditionFormat.BACK));
        Hyperlinks.add(sheet, 0, beside, EditionSheet.home(), "");
        sheet.addIgnoredErrors(
                new CellRangeAddress(
                        0, sheet.getLastRowNum(), 0, table.columns().size() - 1),
                IgnoredErrorType.FORMULA,
                IgnoredErrorType.FORMULA_RANGE);
    }
}
