package budgetbook.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * A form on paper as Excel prints it. LibreOffice takes no formula as a print area: it calculates the area, which is then
 * written in the place of its formula.
 */
final class PrintedForm {
    private static final String AREA = "_xlnm.Print_Area";
    private static final String SCRATCH = "试算";

    private final Path form;
    private final Map<String, Integer> lastRows = new LinkedHashMap<>();
    private final Map<String, Integer> pages = new LinkedHashMap<>();

    private PrintedForm(Path form) {
        this.form = form;
    }

    static PrintedForm of(Path form) {
        return new PrintedForm(form);
    }

    Path form() {
        return form;
    }

    /** A copy with a sheet on which the formulas of the print areas are calculated. */
    Path measured(Path copy) throws IOException {
        try (OpenForm open = OpenForm.of(form)) {
            Workbook workbook = open.workbook();
            Sheet scratch = workbook.createSheet(SCRATCH);
            for (Name name : workbook.getNames(AREA)) {
                if (name.getRefersToFormula().startsWith("OFFSET")) {
                    var row = scratch.createRow(scratch.getPhysicalNumberOfRows());
                    row.createCell(0).setCellValue(name.getSheetIndex());
                    row.createCell(1).setCellFormula("ROWS(" + name.getRefersToFormula() + ")");
                    row.createCell(2).setCellFormula("COLUMNS(" + name.getRefersToFormula() + ")");
                }
            }
            return open.save(copy);
        }
    }

    /** A copy with the print areas that have been calculated. */
    Path printed(Path calculated, Path copy) throws IOException {
        try (OpenForm open = OpenForm.of(form);
                OpenForm results = OpenForm.of(calculated)) {
            Workbook workbook = open.workbook();
            results.workbook().getSheet(SCRATCH).forEach(row -> {
                int sheet = (int) row.getCell(0).getNumericCellValue();
                int rows = (int) row.getCell(1).getNumericCellValue();
                int columns = (int) row.getCell(2).getNumericCellValue();
                workbook.setPrintArea(sheet, 0, columns - 1, 0, rows - 1);
                lastRows.put(workbook.getSheetName(sheet), rows);
            });
            for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
                workbook.getSheetAt(sheet).getHeader().setLeft("《&A》");
                if (workbook.getSheetVisibility(sheet) == SheetVisibility.VISIBLE) {
                    pages.put(workbook.getSheetName(sheet), 0);
                }
            }
            return open.save(copy);
        }
    }

    /** Counts the pages in the text of the paper, each of which names its sheet in its head. */
    void read(String text) {
        pages.replaceAll((sheet, none) -> (int) Pattern.compile(Pattern.quote("《" + sheet + "》"))
                .matcher(text)
                .results()
                .count());
    }

    /** How many pages each sheet takes. */
    Map<String, Integer> pages() {
        return pages;
    }

    /** The last row that is printed of a sheet. */
    int lastRow(String sheet) {
        return lastRows.getOrDefault(sheet, 0);
    }
}
