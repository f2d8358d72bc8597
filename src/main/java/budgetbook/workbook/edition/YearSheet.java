package budgetbook.workbook.edition;

import budgetbook.book.BookNews.Compared;
import budgetbook.place.SheetCell;
import budgetbook.reconcile.diff.CellChange;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.list.CellContent;
import budgetbook.workbook.edition.list.EditionFormat;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.edition.list.ListColumn;
import budgetbook.workbook.edition.list.ListRows;
import budgetbook.workbook.edition.list.ListSheet;
import budgetbook.workbook.file.StreamedSheet;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 上年比较: the items of the text and the cells of the tables beside what they were last year. */
final class YearSheet {
    private static final List<ListColumn> COLUMNS = List.of(
            new ListColumn("序号", 7, EditionFormat.NUMBER),
            new ListColumn("表", 13, EditionFormat.CENTRED),
            new ListColumn("事项或行", 44, EditionFormat.TEXT),
            new ListColumn("列", 30, EditionFormat.TEXT),
            new ListColumn("本年（万元）", 16, EditionFormat.AMOUNT),
            new ListColumn("上年（万元）", 16, EditionFormat.AMOUNT),
            new ListColumn("增减（万元）", 16, EditionFormat.AMOUNT),
            new ListColumn("增减（%）", 12, EditionFormat.AMOUNT),
            new ListColumn("幅度", 12, EditionFormat.CENTRED),
            new ListColumn("上年数来自", 36, EditionFormat.TEXT));

    private final WorkingEdition edition;

    YearSheet(WorkingEdition edition) {
        this.edition = edition;
    }

    StreamedSheet on(XSSFWorkbook workbook, EditionStyles styles) {
        List<Compared> items = edition.book().news().compared();
        List<CellChange> cells = edition.book().years();
        ListSheet list = new ListSheet(
                EditionSheet.YEARS.title(),
                "预算与上年比较",
                "先列公开文本中与上年比较的事项，再列十五张表中与上年的表不同的格（行和列按名称对应）。增减超过上年的一半，或者上年没有的，标出。",
                COLUMNS,
                items.size() + cells.size(),
                true);
        return list.filledBy(rows -> add(items, cells, rows), workbook, styles, edition);
    }

    private static void add(List<Compared> items, List<CellChange> cells, ListRows rows) {
        int number = 1;
        for (Compared item : items) {
            String source = item.source() + (item.restated().isEmpty() ? "" : "；调整原因：" + item.restated());
            rows.add(row(number++, CellContent.BLANK, item.item(), "", item.now(), item.before(), source));
        }
        for (CellChange cell : cells) {
            CellContent table = cell.placeAfter() == null
                    ? CellContent.text(cell.table())
                    : CellContent.link(cell.table(), new SheetCell(cell.table(), cell.placeAfter()));
            BigDecimal after = amount(cell.after());
            rows.add(row(number++, table, cell.row(), cell.column(), after, amount(cell.before()), ""));
        }
    }

    private static BigDecimal amount(String printed) {
        return printed.isEmpty() ? BigDecimal.ZERO : new BigDecimal(printed.replace(",", ""));
    }

    private static List<CellContent> row(
            int number,
            CellContent table,
            String what,
            String column,
            BigDecimal now,
            BigDecimal before,
            String source) {
        boolean marked = Compared.marked(now, before);
        return List.of(
                CellContent.number(number),
                table,
                CellContent.text(what),
                CellContent.text(column),
                CellContent.number(now),
                CellContent.number(before),
                CellContent.number(now.subtract(before)),
                Compared.rate(now, before).map(CellContent::number).orElse(CellContent.BLANK),
                marked
                        ? CellContent.text(before.signum() == 0 ? "上年没有" : "超过一半")
                                .withFormat(EditionFormat.NOTED)
                        : CellContent.BLANK,
                CellContent.text(source));
    }
}
