package budgetbook.workbook.sheet;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A line in red at the head of every printed page. */
public final class PageMark {
    /** Excel takes no more in a header with its codes. */
    private static final int MOST = 200;

    private static final String BOLD_RED = "&B&KC00000";

    private PageMark() {}

    /** Marks all sheets; the empty text marks none. */
    public static void on(XSSFWorkbook workbook, String text) {
        if (text.isEmpty()) {
            return;
        }
        String cut = text.length() > MOST ? text.substring(0, MOST - 1) + "…" : text;
        workbook.sheetIterator()
                .forEachRemaining(sheet -> sheet.getHeader().setCenter(BOLD_RED + " " + cut.replace("&", "&&")));
    }
}
