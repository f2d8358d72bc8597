package budgetbook.workbook.edition.list;

import budgetbook.workbook.sheet.Excerpt;
import budgetbook.workbook.sheet.Links;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes entries into the cells of one sheet, whether its rows are held in memory or streamed. */
public final class EntryPen {
    private static final int MOST_TEXT = 4000;

    private final XSSFSheet sheet;
    private final EditionStyles styles;
    private int links;

    public EntryPen(XSSFSheet sheet, EditionStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** Writes an entry and returns its look: its own or the usual one. */
    public EditionLook put(Row row, int column, Entry entry, EditionLook usual) {
        EditionLook look = entry.look() == null ? usual : entry.look();
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(look));
        if (!entry.formula().isEmpty()) {
            cell.setCellFormula(entry.formula());
        }
        if (entry.number() != null) {
            cell.setCellValue(entry.number().doubleValue());
        } else if (!entry.text().isEmpty()) {
            cell.setCellValue(Excerpt.safe(sheet.getWorkbook(), Excerpt.of(entry.text(), MOST_TEXT)));
        }
        if (entry.target() != null && links < Links.MOST) {
            Links.add(sheet, row.getRowNum(), column, entry.target(), "");
            links++;
        }
        return look;
    }
}
