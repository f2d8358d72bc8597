package budgetbook.workbook.edition;

import budgetbook.place.SheetCell;
import budgetbook.reconcile.diff.CellChange;
import budgetbook.reconcile.diff.Changes;
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

/** 变动: what is printed otherwise than in an earlier publication. */
final class ChangeSheet {
    private static final List<ListColumn> COLUMNS = List.of(
            new ListColumn("序号", 7, EditionFormat.NUMBER),
            new ListColumn("表", 11, EditionFormat.CENTRED),
            new ListColumn("行", 34, EditionFormat.TEXT),
            new ListColumn("列", 28, EditionFormat.TEXT),
            new ListColumn("原在", 9, EditionFormat.CENTRED),
            new ListColumn("现在", 9, EditionFormat.CENTRED),
            new ListColumn("原为", 30, EditionFormat.CODE),
            new ListColumn("现为", 30, EditionFormat.CODE),
            new ListColumn("增减（万元）", 14, EditionFormat.AMOUNT));

    private final WorkingEdition edition;

    ChangeSheet(WorkingEdition edition) {
        this.edition = edition;
    }

    StreamedSheet on(XSSFWorkbook workbook, EditionStyles styles) {
        Changes changes = edition.changes();
        String what = changes.since() == 0
                ? "首次发布，没有可比的上一次。"
                : changes.cells().isEmpty()
                        ? "与第 " + changes.since() + " 号发布相比，十五张表没有变动。"
                        : "与第 " + changes.since() + " 号发布相比，" + changes.cells().size() + " 格有变动。行和列按名称对应，只是换了位置的不算变动。";
        List<CellChange> cells = changes.cells();
        return new ListSheet(EditionSheet.CHANGES.title(), "预算表变动", what, COLUMNS, cells.size(), true)
                .filledBy(rows -> add(cells, rows), workbook, styles, edition);
    }

    private static void add(List<CellChange> cells, ListRows rows) {
        int number = 1;
        for (CellChange change : cells) {
            rows.add(List.of(
                    CellContent.number(number++),
                    CellContent.text(change.table()),
                    CellContent.text(change.row()),
                    CellContent.text(change.column()),
                    CellContent.text(CellChange.named(change.placeBefore())),
                    change.placeAfter() == null
                            ? CellContent.BLANK
                            : CellContent.link(
                                    CellChange.named(change.placeAfter()),
                                    new SheetCell(change.table(), change.placeAfter())),
                    CellContent.text(change.before()),
                    CellContent.text(change.after()),
                    change.difference() == null ? CellContent.BLANK : CellContent.number(change.difference())));
        }
    }
}
