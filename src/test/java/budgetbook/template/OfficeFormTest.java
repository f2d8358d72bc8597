package budgetbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.GoldenDepartment;
import budgetbook.normalise.AsDeclared;
import budgetbook.normalise.Reading;
import budgetbook.workbook.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.model.HSSFFormulaParser;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that LibreOffice has calculated and saved, in either format. It is started once for each format. */
@Tag("office")
class OfficeFormTest {
    private static final DeclaredDepartment GOLDEN = GoldenDepartment.read();

    private static final Map<String, Path> SAVED = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init")
    private static PastedRows pasted;

    @SuppressWarnings("NullAway.Init")
    private static PrintedForm blank;

    @SuppressWarnings("NullAway.Init")
    private static PrintedForm filled;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @BeforeAll
    static void convert() throws Exception {
        Path lead = Forms.blank("254101", folder.resolve("lead.xlsx"));
        Path museum = Forms.blank("254301", folder.resolve("blank-254301.xlsx"));
        blank = PrintedForm.of(lead);
        filled = PrintedForm.of(filled(lead, "254101"));
        List<Path> both = List.of(museum, filled(museum, "254301"), pasted(museum), searched());

        Office office = new Office(folder);
        office.convert(
                        with(
                                both,
                                filled.form(),
                                blank.measured(folder.resolve("blank.xlsx")),
                                filled.measured(folder.resolve("filled.xlsx"))),
                        "xlsx")
                .forEach(OfficeFormTest::saved);
        Path third = Forms.blank("254302", folder.resolve("blank-254302.xlsx"));
        office.convert(with(both, filled(third, "254302")), "xls:MS Excel 97").forEach(OfficeFormTest::saved);
        List<Path> papers = office.convert(
                List.of(
                        blank.printed(path("blank.xlsx"), folder.resolve("blank-paper.xlsx")),
                        filled.printed(path("filled.xlsx"), folder.resolve("filled-paper.xlsx"))),
                "pdf");
        blank.read(office.text(papers.get(0)));
        filled.read(office.text(papers.get(1)));
    }

    private static Path filled(Path blank, String unit) throws IOException {
        return FormPen.fill(blank, GOLDEN, unit, folder.resolve("filled-" + unit + ".xlsx"));
    }

    private static Path pasted(Path blank) throws IOException {
        try (OpenForm form = OpenForm.of(blank)) {
            pasted = PastedRows.into(form);
            return form.save(folder.resolve("pasted.xlsx"));
        }
    }

    private static Path searched() throws IOException {
        Path whole = Forms.write("254301", WholeList.classification(), Map.of(), folder.resolve("whole.xlsx"));
        try (OpenForm form = OpenForm.of(whole)) {
            new SearchSheet(form).look("上局　行政");
            return form.save(folder.resolve("search.xlsx"));
        }
    }

    private static List<Path> with(List<Path> files, Path... others) {
        return Stream.concat(files.stream(), Stream.of(others)).toList();
    }

    private static void saved(Path file) {
        SAVED.put(file.getFileName().toString(), file);
    }

    private static Path path(String name) {
        return SAVED.getOrDefault(name, folder);
    }

    @ParameterizedTest
    @CsvSource({"254101,xlsx", "254301,xlsx", "254301,xls", "254302,xls"})
    void whatLibreOfficeSavesReadsWithoutAFinding(String unit, String format) throws Exception {
        Path file = path("filled-" + unit + "." + format);

        AsDeclared.assertRead(Reading.of(file, unit), GOLDEN, unit);
        assertThat(texts(file, "封面", 13, 17))
                .as("the lights of the cover")
                .hasSize(4)
                .allMatch(light -> light.endsWith("相符"));
        assertThat(texts(file, "基本支出", 3, 5)).contains("√", "基本工资");
    }

    @ParameterizedTest
    @CsvSource({"254301,xlsx", "254301,xls"})
    void aBlankFormStaysBlank(String unit, String format) throws Exception {
        Path file = path("blank-" + unit + "." + format);

        assertThat(Reading.of(file, unit).said())
                .hasSize(3)
                .filteredOn(said -> !said.contains("有些核对没有做"))
                .hasSize(2)
                .allMatch(said -> said.contains("总计”为空"));
        assertThat(texts(file, "封面", 13, 17)).hasSize(4).allMatch(light -> light.endsWith("未填"));
    }

    @ParameterizedTest
    @CsvSource({"xlsx", "xls"})
    void whatIsPastedSaysWhatIsWrongWithIt(String format) throws Exception {
        try (OpenForm form = OpenForm.of(path("pasted." + format))) {
            pasted.assertSaid(form);
        }
    }

    @ParameterizedTest
    @CsvSource({"xlsx", "xls"})
    void aCodeOfAWholeListIsFoundByPartsOfItsNames(String format) throws Exception {
        try (OpenForm form = OpenForm.of(path("search." + format))) {
            SearchSheet search = new SearchSheet(form);

            assertThat(search.hits()).containsExactly("功能科目 2011001 行政运行 一般公共服务 › 上局事务");
            assertThat(search.status()).isEqualTo("查到 1 个末级科目。");
        }
    }

    /** Excel says that .xls has room for 1,800 bytes. */
    @Test
    void eachFormulaFitsIntoTheOldFormat() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook(Files.newInputStream(path("blank-254301.xls")))) {
            for (Sheet sheet : workbook) {
                int index = workbook.getSheetIndex(sheet);
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            Ptg[] parts =
                                    HSSFFormulaParser.parse(cell.getCellFormula(), workbook, FormulaType.CELL, index);
                            assertThat(Ptg.getEncodedSize(parts)).isLessThan(1_800);
                        }
                    }
                }
            }
        }
    }

    @Test
    void aBlankFormPrintsAPageOfEachSheet() {
        assertThat(blank.pages())
                .hasSize(15)
                .allSatisfy((sheet, pages) -> assertThat(pages).as(sheet).isOne());
    }

    @Test
    void aFilledFormPrintsToItsLastFilledRow() {
        assertThat(filled.lastRow("基本支出")).isEqualTo(3 + rows(true));
        assertThat(filled.lastRow("项目支出")).isEqualTo(3 + rows(false));
    }

    private static long rows(boolean basic) {
        return GOLDEN.linesOf(GOLDEN.unit("254101")).stream()
                .filter(line -> line.basic() == basic)
                .count();
    }

    /** The results of formulas in some rows of a sheet, from 0. */
    private static List<String> texts(Path file, String sheet, int firstRow, int lastRow) throws IOException {
        List<String> texts = new ArrayList<>();
        try (OpenForm form = OpenForm.of(file)) {
            for (int number = firstRow; number < lastRow; number++) {
                for (Cell cell : form.workbook().getSheet(sheet).getRow(number)) {
                    if (cell.getCellType() == CellType.FORMULA
                            && cell.getCachedFormulaResultType() == CellType.STRING) {
                        texts.add(cell.getStringCellValue());
                    }
                }
            }
        }
        return texts;
    }
}
