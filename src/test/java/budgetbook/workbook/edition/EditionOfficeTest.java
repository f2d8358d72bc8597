package budgetbook.workbook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.workbook.Office;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The working edition in LibreOffice: what it calculates is what stands there; printed into target/printed to be seen. */
@Tag("office")
class EditionOfficeTest {
    /** The budget of 2023 instead of a department made up from a seed. */
    private static final long GOLDEN = 0;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {GOLDEN, 3, 11})
    void libreOfficeCalculatesTheValuesThatStandThere(long seed) throws Exception {
        EditionScene scene = seed == GOLDEN ? EditionScene.golden() : EditionScene.random(seed);
        Path wrong = Office.withWrongResults(scene.file(), folder.resolve("wrong.xlsx"));
        Map<String, String> expected;
        try (XSSFWorkbook workbook = scene.open()) {
            expected = EditionValues.cached(workbook);
        }
        try (XSSFWorkbook workbook = EditionScene.open(wrong)) {
            assertThat(EditionValues.cached(workbook)).as("falsified").containsValue("4711.0");
        }

        Path saved = new Office(folder).convert(wrong, "xlsx");

        try (XSSFWorkbook workbook = EditionScene.open(saved)) {
            assertThat(EditionValues.cached(workbook)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void theWorkingEditionPrints() throws Exception {
        Path printed = Files.createDirectories(Path.of("target", "printed"));
        Path edition = printed.resolve("edition.xlsx");
        Files.copy(EditionScene.golden().file(), edition, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Office office = new Office(folder);

        Path pdf = office.convert(edition, "pdf");
        Files.copy(pdf, printed.resolve("edition.pdf"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(office.text(pdf))
                .contains("焦作市科学技术协会2023年度部门预算（核对稿）", "2023 年预算勾稽关系", "2023 年收支明细", "支出按功能科目（类）（万元）")
                .doesNotContain("返回目录");
    }
}
