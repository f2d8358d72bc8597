package budgetbook.workbook.edition;

import budgetbook.reconcile.readback.CellName;
import budgetbook.rounding.Adjustment;
import budgetbook.rounding.Unfooted;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.list.CellContent;
import budgetbook.workbook.edition.list.EditionFormat;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.edition.list.ListColumn;
import budgetbook.workbook.edition.list.ListRows;
import budgetbook.workbook.edition.list.ListSheet;
import budgetbook.workbook.file.StreamedSheet;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 舍位调整: the amounts that are printed off their true rounding, so that the printed tables foot. */
final class AdjustmentSheet {
    private static final List<ListColumn> COLUMNS = List.of(
            new ListColumn("序号", 7, EditionFormat.NUMBER),
            new ListColumn("单元格", 15, EditionFormat.CENTRED),
            new ListColumn("行", 38, EditionFormat.TEXT),
            new ListColumn("列", 30, EditionFormat.TEXT),
            new ListColumn("精确数（万元）", 18, EditionFormat.EXACT),
            new ListColumn("四舍五入（万元）", 18, EditionFormat.AMOUNT),
            new ListColumn("印出数（万元）", 16, EditionFormat.AMOUNT),
            new ListColumn("调整（万元）", 13, EditionFormat.AMOUNT),
            new ListColumn("说明", 60, EditionFormat.TEXT));

    private final WorkingEdition edition;

    AdjustmentSheet(WorkingEdition edition) {
        this.edition = edition;
    }

    StreamedSheet on(XSSFWorkbook workbook, EditionStyles styles) {
        List<ListColumn> columns =
                edition.adjustments().unfooted().isEmpty() ? COLUMNS.subList(0, COLUMNS.size() - 1) : COLUMNS;
        ListSheet list = new ListSheet(
                EditionSheet.ADJUSTMENTS.title(),
                "预算表舍位调整",
                "为使印出的合计等于印出的各部分之和，下列各数没有按四舍五入印出，与精确数相差都不到 0.01 万元；收入、支出的总数是四舍五入的。",
                columns,
                edition.adjustments().cells().size()
                        + edition.adjustments().unfooted().size(),
                true);
        return list.filledBy(rows -> add(columns.size(), rows), workbook, styles, edition);
    }

    private void add(int columns, ListRows rows) {
        int number = 1;
        for (Adjustment adjustment : edition.adjustments().cells()) {
            List<CellContent> row = List.of(
                    CellContent.number(number++),
                    link(adjustment.cell()),
                    CellContent.text(adjustment.cell().row()),
                    CellContent.text(adjustment.cell().column()),
                    CellContent.number(adjustment.exact()),
                    CellContent.number(adjustment.rounded()),
                    CellContent.number(adjustment.printed()),
                    CellContent.number(adjustment.added()),
                    CellContent.BLANK);
            rows.add(row.subList(0, columns));
        }
        for (Unfooted unfooted : edition.adjustments().unfooted()) {
            rows.add(unfooted(unfooted, number++));
        }
    }

    private static List<CellContent> unfooted(Unfooted unfooted, int number) {
        CellName first = unfooted.cells().get(0);
        return List.of(
                CellContent.number(number),
                link(first),
                CellContent.text(first.row()),
                CellContent.text(first.column()),
                CellContent.BLANK,
                CellContent.BLANK,
                CellContent.BLANK,
                CellContent.BLANK,
                CellContent.text("未能平衡：" + unfooted.sentence()));
    }

    private static CellContent link(CellName cell) {
        return CellContent.link(cell.at().name(), cell.at());
    }
}
