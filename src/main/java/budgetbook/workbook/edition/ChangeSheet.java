package budgetbook.workbook.edition;

import budgetbook.ledger.LedgerLine;
import budgetbook.place.SheetCell;
import budgetbook.reconcile.diff.CellChange;
import budgetbook.reconcile.diff.Changes;
import budgetbook.reconcile.diff.LineChange;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.content.LineNames;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.list.CellContent;
import budgetbook.workbook.edition.list.EditionFormat;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.edition.list.ListColumn;
import budgetbook.workbook.edition.list.ListRows;
import budgetbook.workbook.edition.list.ListSheet;
import budgetbook.workbook.edition.list.SourceLinks;
import budgetbook.workbook.file.StreamedSheet;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** 变动: the lines that units submitted otherwise than for an earlier publication, and the cells that they moved. */
final class ChangeSheet {
    private static final List<ListColumn> COLUMNS = List.of(
            new ListColumn("序号", 7, EditionFormat.NUMBER),
            new ListColumn("单位\n表", 12, EditionFormat.CENTRED),
            new ListColumn("明细\n行", 40, EditionFormat.TEXT),
            new ListColumn("资金\n列", 28, EditionFormat.TEXT),
            new ListColumn("原在", 16, EditionFormat.CENTRED),
            new ListColumn("现在", 16, EditionFormat.CENTRED),
            new ListColumn("原为", 30, EditionFormat.CODE),
            new ListColumn("现为", 30, EditionFormat.CODE),
            new ListColumn("增减（万元）", 15, EditionFormat.EXACT));
    private static final int SECTIONS = 2;

    private final WorkingEdition edition;
    private final LineNames names;

    ChangeSheet(WorkingEdition edition) {
        this.edition = edition;
        this.names = new LineNames(edition);
    }

    StreamedSheet on(XSSFWorkbook workbook, EditionStyles styles) {
        Changes changes = edition.changes();
        boolean nothing = isNothing();
        int rows = nothing
                ? 0
                : SECTIONS
                        + edition.lineChanges().lines().size()
                        + changes.cells().size();
        String what = changes.since() == 0
                ? "首次发布，没有可比的上一次。"
                : nothing
                        ? "与第 " + changes.since() + " 号发布相比，没有变动。"
                        : "与第 " + changes.since() + " 号发布相比。先列改动的明细（只是换了位置的不算），再列因此变动的格（行和列按名称对应）。标题分两行的，上面是明细的，下面是格的。"
                                + unknown();
        ListSheet list = new ListSheet(EditionSheet.CHANGES.title(), "预算表变动", what, COLUMNS, rows, true);
        SourceLinks sources = new SourceLinks(edition, workbook.getSheet(EditionSheet.CHANGES.title()));
        return list.filledBy(nothing ? none -> {} : to -> add(sources, to), workbook, styles, edition);
    }

    private boolean isNothing() {
        return edition.changes().since() == 0
                || (edition.lineChanges().lines().isEmpty()
                        && edition.changes().cells().isEmpty());
    }

    private String unknown() {
        List<String> unknown = edition.lineChanges().unknown();
        return unknown.isEmpty() ? "" : "下列单位原来的明细已不在明细账中，没有比对：" + String.join("、", unknown) + "。";
    }

    private void add(SourceLinks sources, ListRows rows) {
        List<LineChange> lines = edition.lineChanges().lines();
        List<CellChange> cells = edition.changes().cells();
        section("一、改动的明细：" + (lines.isEmpty() ? "没有" : lines.size() + " 条，万元"), rows);
        for (int at = 0; at < lines.size(); at++) {
            rows.add(line(lines.get(at), at + 1, sources));
        }
        section((lines.isEmpty() ? "二、变动的格：" : "二、因此变动的格：") + (cells.isEmpty() ? "没有" : cells.size() + " 格"), rows);
        for (int at = 0; at < cells.size(); at++) {
            rows.add(cell(cells.get(at), at + 1));
        }
    }

    private static void section(String text, ListRows rows) {
        rows.add(List.of(CellContent.text(text).withFormat(EditionFormat.HEAD)));
    }

    private List<CellContent> line(LineChange change, int number, SourceLinks sources) {
        LedgerLine before = change.before();
        LedgerLine after = change.after();
        return List.of(
                CellContent.number(number),
                CellContent.text(names.unit(change.line().fact())),
                CellContent.text(names.what(change.line().fact())),
                CellContent.text(names.money(change.line().fact())),
                CellContent.text(before == null ? "" : place(before)),
                after == null ? CellContent.BLANK : sources.to(after.place(), place(after)),
                was(change, before, "新增"),
                was(change, after, "删去"),
                CellContent.number(change.difference().wan()));
    }

    private static String place(LedgerLine line) {
        return line.place().sheet() + "!" + line.place().cell();
    }

    /** The amount of a line, with what else of it differs. */
    private CellContent was(LineChange change, @Nullable LedgerLine line, String missing) {
        if (line == null) {
            return CellContent.text(missing).withFormat(EditionFormat.NOTED);
        }
        String codes = names.named(line.fact(), change.recoded());
        BigDecimal amount = line.fact().amount().wan();
        return codes.isEmpty()
                ? CellContent.number(amount).withFormat(EditionFormat.EXACT)
                : CellContent.text(codes + "，" + amount.stripTrailingZeros().toPlainString());
    }

    private static List<CellContent> cell(CellChange change, int number) {
        return List.of(
                CellContent.number(number),
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
                change.difference() == null
                        ? CellContent.BLANK
                        : CellContent.number(change.difference()).withFormat(EditionFormat.AMOUNT));
    }
}
