package budgetbook.workbook.edition;

import budgetbook.reconcile.readback.CellName;
import budgetbook.rounding.Adjustment;
import budgetbook.rounding.Unfooted;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.list.EditionLook;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.edition.list.Entry;
import budgetbook.workbook.edition.list.ListColumn;
import budgetbook.workbook.edition.list.ListSheet;
import budgetbook.workbook.file.StreamedWorkbook;
import budgetbook.workbook.sheet.CellPlace;
import java.util.List;

/** 舍位调整: the amounts that are printed off their true rounding, so that the printed tables foot. */
final class AdjustmentSheet {
    private static final List<ListColumn> COLUMNS = List.of(
            new ListColumn("序号", 7, EditionLook.NUMBER),
            new ListColumn("单元格", 15, EditionLook.CENTRED),
            new ListColumn("行", 38, EditionLook.TEXT),
            new ListColumn("列", 30, EditionLook.TEXT),
            new ListColumn("精确数（万元）", 18, EditionLook.EXACT),
            new ListColumn("四舍五入（万元）", 18, EditionLook.AMOUNT),
            new ListColumn("印出数（万元）", 16, EditionLook.AMOUNT),
            new ListColumn("调整（万元）", 13, EditionLook.AMOUNT),
            new ListColumn("说明", 60, EditionLook.TEXT));

    private final WorkingEdition edition;

    AdjustmentSheet(WorkingEdition edition) {
        this.edition = edition;
    }

    void write(StreamedWorkbook workbook, EditionStyles styles) {
        List<ListColumn> columns =
                edition.adjustments().unfooted().isEmpty() ? COLUMNS.subList(0, COLUMNS.size() - 1) : COLUMNS;
        ListSheet list = new ListSheet(
                workbook,
                styles,
                EditionSheet.ADJUSTMENTS.title(),
                edition.year() + " 年预算表舍位调整",
                List.of(edition.caption(), "为使印出的合计等于印出的各部分之和，下列各数没有按四舍五入印出，与精确数相差都不到 0.01 万元；收入、支出的总数是四舍五入的。"),
                columns);
        int number = 1;
        for (Adjustment adjustment : edition.adjustments().cells()) {
            List<Entry> row = List.of(
                    Entry.number(number++),
                    link(adjustment.table(), adjustment.address()),
                    Entry.text(adjustment.row()),
                    Entry.text(adjustment.column()),
                    Entry.number(adjustment.exact()),
                    Entry.number(adjustment.rounded()),
                    Entry.number(adjustment.printed()),
                    Entry.number(adjustment.added()),
                    Entry.BLANK);
            list.row(row.subList(0, columns.size()));
        }
        for (Unfooted unfooted : edition.adjustments().unfooted()) {
            list.row(unfooted(unfooted, number++));
        }
        list.finish(true);
    }

    private static List<Entry> unfooted(Unfooted unfooted, int number) {
        CellName first = unfooted.cells().get(0);
        return List.of(
                Entry.number(number),
                link(first.table(), first.address()),
                Entry.text(first.row()),
                Entry.text(first.column()),
                Entry.BLANK,
                Entry.BLANK,
                Entry.BLANK,
                Entry.BLANK,
                Entry.text("未能平衡：" + unfooted.sentence()));
    }

    private static Entry link(String table, String address) {
        String name = table + "!" + address;
        return CellPlace.of(table, address)
                .map(place -> Entry.link(name, place))
                .orElse(Entry.text(name));
    }
}
