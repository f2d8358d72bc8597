package budgetbook.workbook.edition;

import budgetbook.book.Book;
import budgetbook.book.BookNews;
import budgetbook.book.Paragraph;
import budgetbook.book.Section;
import budgetbook.book.Source;
import budgetbook.book.Span;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.list.CellContent;
import budgetbook.workbook.edition.list.EditionFormat;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.edition.list.ListColumn;
import budgetbook.workbook.edition.list.ListRows;
import budgetbook.workbook.edition.list.ListSheet;
import budgetbook.workbook.file.StreamedSheet;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 公开文本: every figure of the text with where it comes from; before them what the book lacks, or what holds it back. */
final class BookSheet {
    private static final List<ListColumn> COLUMNS = List.of(
            new ListColumn("序号", 7, EditionFormat.NUMBER),
            new ListColumn("节", 30, EditionFormat.TEXT),
            new ListColumn("名称", 34, EditionFormat.TEXT),
            new ListColumn("印出", 14, EditionFormat.CODE),
            new ListColumn("单位", 9, EditionFormat.CENTRED),
            new ListColumn("出自", 16, EditionFormat.CENTRED),
            new ListColumn("取数", 44, EditionFormat.TEXT),
            new ListColumn("说明", 44, EditionFormat.TEXT));

    private final WorkingEdition edition;
    private final List<Row> figures = new ArrayList<>();

    private record Row(Section section, Span.Figure figure) {}

    BookSheet(WorkingEdition edition) {
        this.edition = edition;
        Book text = edition.book().text();
        if (text != null) {
            for (Section section : text.sections()) {
                for (Paragraph paragraph : section.paragraphs()) {
                    for (Span span : paragraph.spans()) {
                        if (span instanceof Span.Figure figure) {
                            figures.add(new Row(section, figure));
                        }
                    }
                }
            }
        }
    }

    StreamedSheet on(XSSFWorkbook workbook, EditionStyles styles) {
        BookNews news = edition.book().news();
        String remark = "部门预算公开文本" + news.state().label() + "。名称前加“说明!”就可以用 explain 查它的来历，如 说明!收入总计。";
        ListSheet list = new ListSheet(
                EditionSheet.BOOK.title(),
                "部门预算公开文本中的数",
                remark,
                COLUMNS,
                news.says().size() + figures.size(),
                news.says().isEmpty());
        return list.filledBy(rows -> add(news, rows), workbook, styles, edition);
    }

    private void add(BookNews news, ListRows rows) {
        for (String says : news.says()) {
            rows.add(List.of(CellContent.text(says).withFormat(EditionFormat.ASIDE)));
        }
        int number = 1;
        for (Row row : figures) {
            Source source = row.figure().source();
            rows.add(List.of(
                    CellContent.number(number++),
                    CellContent.text(row.section().heading()),
                    CellContent.text(row.figure().id()),
                    CellContent.text(row.figure().text()),
                    CellContent.text(row.figure().measure()),
                    source.cells().isEmpty()
                            ? CellContent.text(source.conditions().isEmpty() ? "" : "明细")
                            : CellContent.link(
                                    source.cells().get(0).name(), source.cells().get(0)),
                    CellContent.text(source.expression()),
                    CellContent.text(source.says())));
        }
    }
}
