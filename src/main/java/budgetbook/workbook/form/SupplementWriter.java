package budgetbook.workbook.form;

import budgetbook.budget.Unit;
import budgetbook.configuration.header.ProgramSheets;
import budgetbook.configuration.header.SheetKind;
import budgetbook.workbook.file.WorkbookFile;
import budgetbook.workbook.sheet.PageSetup;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes 待补说明.xlsx: a list of what the book still lacks, and the lead unit's sheets on which something is to be filled in.
 * They are moved into the submission in the place of those that stand there, for a unit submits one workbook. Holds no state;
 * any thread may use it.
 */
public final class SupplementWriter {
    private static final List<String> HEADERS = List.of("单位", "工作表", "项目", "缺什么", "本年（万元）", "上年（万元）", "增减（万元）");

    private static final double[] WIDTHS = {30, 14, 32, 18, 16, 16, 16};
    private static final int LAST = HEADERS.size() - 1;
    private static final double LINE = 24;

    /**
     * Writes it to a file; the same gives the same bytes.
     *
     * @param file its folder must exist; what stands there is replaced
     * @throws IOException if the file cannot be written; what is there then is of no use
     */
    public void write(Supplement supplement, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            FormStyles styles = new FormStyles(workbook);
            list(supplement, new FormCells(workbook.createSheet(ProgramSheets.LACKS), styles));
            SupplyForm form = SupplyForm.of(supplement);
            Unit lead = supplement.lead();
            for (SheetKind kind : supplement.sheets()) {
                String name = supplement.headers().sheet(kind).standardName();
                form.draw(kind, lead.code() + " " + lead.name(), new FormCells(workbook.createSheet(name), styles));
            }
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            workbook.setForceFormulaRecalculation(true);
            WorkbookFile.save(workbook, file);
        }
    }

    private static void list(Supplement supplement, FormCells cells) {
        cells.across(1, 0, LAST, FormFormat.TITLE)
                .setCellValue(supplement.department().name() + "　" + supplement.year() + "年度部门预算公开文本　待补说明");
        cells.height(1, 34);
        cells.across(2, 0, LAST, FormFormat.NOTE)
                .setCellValue(
                        "预算表已按规定发布，只差公开文本。请在后面各表的深黄色格中填写，再把这些表移到本级的申报表中（替换同名的表），重新运行。" + "别的单位要补的，请该单位填在自己的申报表中。");
        cells.height(2, 34);
        for (int column = 0; column <= LAST; column++) {
            cells.text(3, column, FormFormat.HEADER, HEADERS.get(column));
            cells.width(column, WIDTHS[column]);
        }
        cells.height(3, LINE);
        int row = 4;
        for (Lack lack : supplement.lacks()) {
            String unit =
                    supplement.department().unit(lack.unit()).map(Unit::name).orElse("");
            cells.text(row, 0, FormFormat.FIXED, lack.unit() + " " + unit);
            cells.text(
                    row,
                    1,
                    FormFormat.FIXED,
                    supplement.headers().sheet(lack.sheet()).standardName());
            cells.text(row, 2, FormFormat.FIXED, lack.item());
            cells.text(
                    row,
                    3,
                    FormFormat.FIXED,
                    supplement.headers().sheet(lack.sheet()).column(lack.what()).standardName());
            amount(cells, row, 4, lack.now());
            amount(cells, row, 5, lack.before());
            amount(
                    cells,
                    row,
                    6,
                    lack.now() == null || lack.before() == null
                            ? null
                            : lack.now().subtract(lack.before()));
            cells.height(row++, LINE);
        }
        double digits = 0;
        for (double width : WIDTHS) {
            digits += width;
        }
        cells.sheet().createFreezePane(0, 3);
        PageSetup.LANDSCAPE.setUp(cells.sheet(), row - 2, LAST, 3, digits);
        FormProtection.on(cells.sheet());
    }

    private static void amount(FormCells cells, int row, int column, @Nullable BigDecimal amount) {
        if (amount == null) {
            cells.text(row, column, FormFormat.FIXED, "");
        } else {
            cells.cell(row, column, FormFormat.FORMULA_AMOUNT).setCellValue(amount.doubleValue());
        }
    }
}
