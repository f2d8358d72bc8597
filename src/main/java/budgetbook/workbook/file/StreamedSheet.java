package budgetbook.workbook.file;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet whose rows are written while its workbook is saved, so that memory never holds them.
 *
 * @param held the sheet in its workbook: all but rows and links, e.g. widths, merged cells, page setup; it has no rows
 * @param rows writes the rows; asked once for each saving
 */
public record StreamedSheet(XSSFSheet held, Rows rows) {

    /** What writes the rows of a sheet, from the top down. */
    @FunctionalInterface
    public interface Rows {
        void writeTo(RowWriter writer);
    }
}
