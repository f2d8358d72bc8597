package budgetbook.workbook.edition.list;

import budgetbook.workbook.sheet.Hyperlinks;
import budgetbook.workbook.sheet.TextLimits;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes contents into the cells of one sheet, whether its rows are held in memory or streamed. */
public final class CellWriter {
    private static final int MOST_TEXT = 4000;

    private final XSSFSheet sheet;
    private final EditionStyles styles;
    private int links;

    public CellWriter(XSSFSheet sheet, EditionStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** Writes a content and returns its format: its own or the usual one. */
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
            cell.setCellValue(TextLimits.safe(sheet.getWorkbook(), TextLimits.of(content.text(), MOST_TEXT)));
        }
        if (content.target() != null && links < Hyperlinks.MOST) {
            Hyperlinks.add(sheet, row.getRowNum(), column, content.target(), "");
            links++;
        }
        return format;
    }
}
