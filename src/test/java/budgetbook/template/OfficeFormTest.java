package budgetbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.GoldenDepartment;
import budgetbook.normalise.AsDeclared;
import budgetbook.normalise.Reading;
import budgetbook.workbook.Office;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A filled-in form that LibreOffice has calculated and saved, in either format, reads to what was filled in. */
@Tag("office")
class OfficeFormTest {
    private static final DeclaredDepartment GOLDEN = GoldenDepartment.read();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    /** The forms of a format in one start, which takes longer than saving one. */
    @BeforeAll
    static void saveByLibreOffice() throws Exception {
        Path blank = blank("254301");
        Office office = new Office(folder);
        office.convert(List.of(blank, filled("254101"), filled("254301")), "xlsx");
        office.convert(List.of(blank, filled("254301"), filled("254302")), "xls:MS Excel 97");
    }

    private static Path blank(String unit) throws IOException {
        return Forms.blank(unit, folder.resolve("blank-" + unit + ".xlsx"));
    }

    private static Path filled(String unit) throws IOException {
        return FormPen.fill(blank(unit), GOLDEN, unit, folder.resolve("filled-" + unit + ".xlsx"));
    }

    private static Path saved(String form, String format) {
        return folder.resolve("converted").resolve(form + "." + format);
    }

    @ParameterizedTest
    @CsvSource({"254101,xlsx", "254301,xlsx", "254301,xls", "254302,xls"})
    void whatLibreOfficeSavesReadsWithoutAFinding(String unit, String format) throws Exception {
        Path saved = saved("filled-" + unit, format);

        AsDeclared.assertRead(Reading.of(saved, unit), GOLDEN, unit);
        assertThat(texts(saved, "封面", 13, 17))
                .as("the lights of the cover")
                .hasSize(4)
                .allMatch(light -> light.endsWith("相符"));
        assertThat(texts(saved, "基本支出", 3, 5)).contains("√", "基本工资");
    }

    @ParameterizedTest
    @CsvSource({"254301,xlsx", "254301,xls"})
    void aBlankFormStaysBlank(String unit, String format) throws Exception {
        Path saved = saved("blank-" + unit, format);

        assertThat(Reading.of(saved, unit).said())
                .hasSize(3)
                .filteredOn(said -> !said.contains("有些核对没有做"))
                .hasSize(2)
                .allMatch(said -> said.contains("总计”为空"));
        assertThat(texts(saved, "封面", 13, 17)).hasSize(4).allMatch(light -> light.endsWith("未填"));
    }

    /** The results of formulas in some rows of a sheet, from 0. */
    private static List<String> texts(Path file, String sheet, int firstRow, int lastRow) throws IOException {
        List<String> texts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            for (int number = firstRow; number < lastRow; number++) {
                Row row = workbook.getSheet(sheet).getRow(number);
                for (Cell cell : row) {
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
