package budgetbook.workbook.form;

import budgetbook.configuration.header.ProgramSheets;
import budgetbook.configuration.header.SheetKind;
import budgetbook.workbook.file.WorkbookFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the blank submission of a unit. Holds no state; any thread may use it. */
public final class TemplateWriter {

    /**
     * Writes the form to a file; the same form gives the same bytes.
     *
     * @param file its folder must exist; what stands there is replaced
     * @throws IOException if the file cannot be written; what is there then is of no use
     */
    public void write(SubmissionForm form, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.setCellFormulaValidation(false); // the evaluation parses each of them anyway
            draw(form, workbook);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            workbook.setForceFormulaRecalculation(true);
            workbook.setActiveSheet(0);
            WorkbookFile.save(workbook, file);
        }
    }

    private static void draw(SubmissionForm form, XSSFWorkbook workbook) {
        FormStyles styles = new FormStyles(workbook);
        FormColumns columns = new FormColumns(form);
        Map<SheetKind, FormSheet> sheets = new EnumMap<>(SheetKind.class);
        for (SheetKind kind : SheetKind.values()) {
            if (kind != SheetKind.COVER && !kind.ofBook() && form.needs(kind)) {
                sheets.put(kind, columns.sheet(kind));
            }
        }
        FormSheet income = columns.sheet(SheetKind.INCOME);
        FormSheet projects = columns.sheet(SheetKind.PROJECT);
        List<FormSheet> expenditure = List.of(columns.sheet(SheetKind.BASIC), projects);
        FormTotals totals = new FormTotals(income, expenditure, form.name(SheetKind.COVER));
        FormCells cover = new FormCells(workbook.createSheet(form.name(SheetKind.COVER)), styles);
        FormCells guide = new FormCells(workbook.createSheet(ProgramSheets.GUIDE), styles);
        FormCells search = new FormCells(workbook.createSheet(ProgramSheets.SEARCH), styles);
        Map<SheetKind, FormCells> rows = new EnumMap<>(SheetKind.class);
        sheets.forEach((kind, sheet) -> rows.put(kind, new FormCells(workbook.createSheet(sheet.name()), styles)));
        supplied(form, workbook, styles);
        FormCells balance = new FormCells(workbook.createSheet(ProgramSheets.BALANCE), styles);
        FormLists lists = FormLists.add(workbook, form);

        List<FormSheet> checked = List.copyOf(sheets.values());
        new FormCover(form, cover).draw(totals, FormBalance.verdict(form), FormTotals.faulty(checked));
        new FormGuide(form, guide).draw();
        new CodeSearch(search, lists).draw(form.classification());
        sheets.forEach((kind, sheet) -> {
            FormCells cells = rows.get(kind);
            if (cells != null) {
                boolean amounts = sheet.equals(income) || expenditure.contains(sheet);
                new FormRows(form, sheet, cells, projects).draw(amounts ? totals.status(sheet) : "");
            }
        });
        new FormBalance(form, balance, income, expenditure).draw();
        workbook.setSheetOrder(ProgramSheets.BALANCE, workbook.getSheetIndex(projects.name()) + 1);
    }

    private static void supplied(SubmissionForm form, XSSFWorkbook workbook, FormStyles styles) {
        SupplyForm supply = SupplyForm.of(form);
        String unit = form.unit().code() + " " + form.unit().name();
        for (SheetKind kind : SheetKind.values()) {
            if (kind.ofBook() && form.needs(kind)) {
                FormCells cells = new FormCells(workbook.createSheet(form.name(kind)), styles);
                supply.draw(kind, unit, cells);
            }
        }
    }
}
