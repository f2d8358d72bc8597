package budgetbook.workbook.edition.list;

import budgetbook.workbook.sheet.Hyperlinks;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes contents into the cells of one sheet that is held in memory. */
public final class CellWriter {
    private final XSSFSheet sheet;
    private final EditionStyles styles;
    private int links;

    /** Writes into a sheet, whose styles come from a registry. */
    public CellWriter(XSSFSheet sheet, EditionStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** Writes a text over the first columns of a row, which are merged. */
    public void across(Row row, String text, EditionFormat format, int columns) {
        for (int column = 0; column < columns; column++) {
            put(row, column, CellContent.text(column == 0 ? text : ""), format);
        }
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
    }

    /** Writes a content and returns the format that it got: its own, or the usual one if it has none. */
    public EditionFormat put(Row row, int column, CellContent content, EditionFormat usual) {
        EditionFormat format = content.format() == null ? usual : content.format();
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(format));
        if (!content.formula().isEmpty()) {
            cell.setCellFormula(content.formula());
        }
        if (content.number() != null) {
            cell.setCellValue(content.number().doubleValue());
        } else if (!content.text().isEmpty()) {
            cell.setCellValue(content.fitting());
        }
        if (content.target() != null && links < Hyperlinks.MOST) {
            Hyperlinks.add(sheet, row.getRowNum(), column, content.target(), "");
            links++;
        }
        return format;
    }
}
