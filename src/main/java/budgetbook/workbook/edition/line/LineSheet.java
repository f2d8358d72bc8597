package budgetbook.workbook.edition.line;

import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.list.CellContent;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.edition.list.ListRows;
import budgetbook.workbook.edition.list.ListSheet;
import budgetbook.workbook.edition.list.SourceLinks;
import budgetbook.workbook.file.StreamedSheet;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 明细: every line of the ledger with its codes, their names, and the cell in which somebody typed it. */
public final class LineSheet {
    private static final String HINT =
            "每行一条，金额单位：元，精确到分。可按任何一列筛选；文件、工作表、单元格是该数在申报表中的位置；点单元格打开收件的申报表，它在发布后可能又改过。末尾隐藏的“项目名称号”供勾稽的公式用：名称一字不差的同号。";

    private final WorkingEdition edition;
    private final LinePlaces places;

    /** Lists the lines of an edition. */
    public LineSheet(WorkingEdition edition) {
        this.edition = edition;
        this.places = new LinePlaces(edition.lines().size());
    }

    /** Returns the names of the sheets that it takes, at least one. */
    public List<String> sheets() {
        List<String> names = new ArrayList<>();
        for (int part = 0; part < places.sheets(); part++) {
            names.add(EditionSheet.LINES.title(part));
        }
        return names;
    }

    /** Gives the columns names in the workbook, so that formulas can be read. */
    public void nameColumns(XSSFWorkbook workbook) {
        for (LineColumn column : LineColumn.values()) {
            XSSFName name = workbook.createName();
            name.setNameName(column.range());
            CellRangeAddress range =
                    new CellRangeAddress(ListSheet.FIRST_ROW, places.lastRow(), column.ordinal(), column.ordinal());
            name.setRefersToFormula(range.formatAsString(EditionSheet.LINES.title(), true));
        }
    }

    /** Sets the sheets up, which must exist and be empty. */
    public List<StreamedSheet> on(XSSFWorkbook workbook, EditionStyles styles) {
        LineCells cells = new LineCells(edition);
        List<StreamedSheet> filled = new ArrayList<>();
        for (String name : sheets()) {
            int first = filled.size() * LinePlaces.PER_SHEET;
            int end = Math.min(edition.lines().size(), first + LinePlaces.PER_SHEET);
            ListSheet list = new ListSheet(name, "收支明细", HINT, LineColumn.columns(), end - first, true);
            SourceLinks sources = new SourceLinks(edition, workbook.getSheet(name));
            filled.add(list.filledBy(rows -> add(cells, sources, first, end, rows), workbook, styles, edition));
            workbook.getSheet(name).setColumnHidden(LineColumn.ITEM_KEY.ordinal(), true);
        }
        return filled;
    }

    private void add(LineCells cells, SourceLinks sources, int first, int end, ListRows rows) {
        LineColumn[] columns = LineColumn.values();
        for (int line = first; line < end; line++) {
            List<CellContent> row = new ArrayList<>(columns.length);
            for (LineColumn column : columns) {
                CellContent cell = cells.of(line, column);
                row.add(
                        column == LineColumn.CELL
                                ? sources.to(edition.lines().get(line).place(), cell.text())
                                : cell);
            }
            rows.add(row);
        }
    }
}
