package budgetbook.workbook.edition.list;

import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.file.Fold;
import budgetbook.workbook.file.RowWriter;
import budgetbook.workbook.sheet.CellFormat;
import budgetbook.workbook.sheet.Hyperlinks;
import budgetbook.workbook.sheet.RowHeights;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.jspecify.annotations.Nullable;

/** The rows of a list on their way to the file, from the top down. */
public final class ListRows {
    private static final double LEAST_HEIGHT = 17;
    private static final double TITLE_HEIGHT = 30;
    private static final double HEADING_HEIGHT = 24;

    private final ListSheet list;
    private final EditionStyles styles;
    private final RowWriter writer;
    private int next;
    private int links;

    /** Begins with what stands above the rows of a list. */
    ListRows(ListSheet list, WorkingEdition edition, EditionStyles styles, RowWriter writer) {
        this.list = list;
        this.styles = styles;
        this.writer = writer;
        CellContent back = CellContent.link("返回目录", EditionSheet.home()).withFormat(EditionFormat.BACK);
        write(LEAST_HEIGHT, List.of(back), EditionFormat.BACK, Fold.NONE);
        across(TITLE_HEIGHT, edition.year() + " 年" + list.subject(), EditionFormat.TITLE);
        for (String line : List.of(edition.caption(), list.remark())) {
            across(CellFormat.NOTE.height(line, list.width()), line, EditionFormat.REMARK);
        }
        List<CellContent> headings = list.columns().stream()
                .map(column -> CellContent.text(column.headingInLines()))
                .toList();
        write(height(headings, HEADING_HEIGHT, EditionFormat.HEADING), headings, EditionFormat.HEADING, Fold.NONE);
    }

    /** Returns the number of the row that will be written next; counts from 0. */
    public int next() {
        return next;
    }

    /** Leaves a row empty. */
    public void gap() {
        next++;
    }

    /** Adds a row; columns beyond the contents stay without cells. */
    public void add(List<CellContent> contents) {
        add(contents, Fold.NONE);
    }

    /** Adds a row that stands somewhere in the sheet's outline. */
    public void add(List<CellContent> contents, Fold fold) {
        write(height(contents, LEAST_HEIGHT, null), contents, null, fold);
    }

    /** The height that the texts of a row need; all of them in one format, or each in its column's or its own. */
    private double height(List<CellContent> contents, double least, @Nullable EditionFormat all) {
        double height = least;
        for (int column = 0; column < contents.size(); column++) {
            CellContent content = contents.get(column);
            if (!content.text().isEmpty()) {
                int width = list.columns().get(column).width();
                height = Math.max(
                        height, format(column, content, all).cellFormat().height(content.text(), width));
            }
        }
        return Math.min(height, RowHeights.MAX);
    }

    private EditionFormat format(int column, CellContent content, @Nullable EditionFormat all) {
        return content.format() != null
                ? content.format()
                : all != null ? all : list.columns().get(column).format();
    }

    /** Checks that the list has as many rows as it said, for which its filter and print area were set. */
    void finish() {
        if (next != ListSheet.FIRST_ROW + list.rows()) {
            throw new IllegalStateException(
                    list.name() + ": " + (next - ListSheet.FIRST_ROW) + " rows, not " + list.rows());
        }
    }

    private void across(double height, String text, EditionFormat format) {
        List<CellContent> cells = list.columns().stream()
                .map(column -> CellContent.text(column.equals(list.columns().get(0)) ? text : ""))
                .toList();
        write(height, cells, format, Fold.NONE);
    }

    private void write(double height, List<CellContent> contents, @Nullable EditionFormat all, Fold fold) {
        writer.startRow(next, height, fold);
        for (int column = 0; column < contents.size(); column++) {
            CellContent content = contents.get(column);
            EditionFormat format = format(column, content, all);
            if (format != EditionFormat.NO_CELL) {
                cell(column, content, styles.of(format));
            }
        }
        writer.endRow();
        next++;
    }

    private void cell(int column, CellContent content, CellStyle style) {
        String text = content.number() == null ? content.fitting() : "";
        writer.cell(column, style, content.formula(), content.number(), text);
        if (links < Hyperlinks.MOST) {
            link(column, content);
        }
    }

    private void link(int column, CellContent content) {
        FileLink file = content.file();
        if (content.target() != null) {
            writer.link(column, content.target().location(), "");
            links++;
        } else if (file != null) {
            writer.linkOut(column, file.relation(), file.location());
            links++;
        }
    }
}
