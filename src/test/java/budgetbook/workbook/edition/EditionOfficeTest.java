package budgetbook.workbook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.workbook.Office;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The working edition in LibreOffice: what it calculates is what stands there; printed into target/printed to be seen. */
@Tag("office")
class EditionOfficeTest {
    /** The budget of 2023 instead of a department made up from a seed. */
    private static final long GOLDEN = 0;

    private static final List<Long> SEEDS = List.of(GOLDEN, 3L, 11L);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path calculated;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** The scenes' workbooks with wrong results, opened and saved by LibreOffice in one start. */
    @BeforeAll
    static void calculateByLibreOffice(@TempDir Path falsified) throws Exception {
        List<Path> wrong = new ArrayList<>();
        for (long seed : SEEDS) {
            wrong.add(Office.withWrongResults(scene(seed).file(), falsified.resolve(seed + ".xlsx")));
        }
        for (Path file : wrong) {
            try (XSSFWorkbook workbook = EditionScene.open(file)) {
                assertThat(EditionValues.cached(workbook)).as("falsified").containsValue("4711.0");
            }
        }
        new Office(calculated).convert(wrong, "xlsx");
    }

    private static EditionScene scene(long seed) throws Exception {
        return seed == GOLDEN ? EditionScene.golden() : EditionScene.random(seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @FieldSource("SEEDS")
    void libreOfficeCalculatesTheValuesThatStandThere(long seed) throws Exception {
        Map<String, String> expected;
        try (XSSFWorkbook workbook = scene(seed).open()) {
            expected = EditionValues.cached(workbook);
        }

        try (XSSFWorkbook workbook = EditionScene.open(calculated.resolve("converted/" + seed + ".xlsx"))) {
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
