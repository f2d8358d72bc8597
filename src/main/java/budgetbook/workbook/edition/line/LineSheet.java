package budgetbook.workbook.edition.line;

import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.list.CellContent;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.edition.list.ListSheet;
import budgetbook.workbook.file.StreamedWorkbook;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 明细: every line of the ledger with its codes, their names, and the cell in which somebody typed it. */
public final class LineSheet {
    private static final String HINT = "每行一条，金额单位：元，精确到分。可按任何一列筛选；文件、工作表、单元格是该数在申报表中的位置。末尾隐藏的“项目名称号”供勾稽的公式用：名称一字不差的同号。";

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

    /** Writes the sheets, which must exist and be empty. */
    public void write(StreamedWorkbook workbook, EditionStyles styles) {
        LineCells cells = new LineCells(edition);
        int line = 0;
        for (String name : sheets()) {
            ListSheet list = new ListSheet(workbook, styles, edition, name, "收支明细", HINT, LineColumn.columns());
            int end = Math.min(edition.lines().size(), line + LinePlaces.PER_SHEET);
            for (; line < end; line++) {
                List<CellContent> row = new ArrayList<>();
                for (LineColumn column : LineColumn.values()) {
                    row.add(cells.of(line, column));
                }
                list.row(row);
            }
            list.finish(true);
            workbook.getXSSFWorkbook().getSheet(name).setColumnHidden(LineColumn.ITEM_KEY.ordinal(), true);
        }
    }
}
