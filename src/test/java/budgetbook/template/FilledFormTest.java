package budgetbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.GoldenDepartment;
import budgetbook.finding.FindingCode;
import budgetbook.normalise.AsDeclared;
import budgetbook.normalise.Reading;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form can be read: blank it lacks its two totals and nothing else, filled in it gives just what was filled in. */
class FilledFormTest {
    private static final DeclaredDepartment GOLDEN = GoldenDepartment.read();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static final Map<String, Path> BLANK = new HashMap<>();

    @BeforeAll
    static void writeForms() throws Exception {
        for (String unit : List.of("254101", "254301", "254302")) {
            BLANK.put(unit, Forms.blank(unit, folder.resolve("blank-" + unit + ".xlsx")));
        }
    }

    private static Path blank(String unit) {
        return Objects.requireNonNull(BLANK.get(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"254101", "254301", "254302"})
    void aBlankFormLacksItsTwoTotalsAndNothingElse(String unit) throws Exception {
        Reading read = Reading.of(blank(unit), unit);

        assertThat(read.findings())
                .extracting("code")
                .containsExactly(FindingCode.COVER_MISSING, FindingCode.COVER_MISSING, FindingCode.NOT_CHECKED);
        assertThat(read.said()).anyMatch(said -> said.contains("收入总计")).anyMatch(said -> said.contains("支出总计"));
        assertThat(read.lines()).isEmpty();
        assertThat(read.income()).isEmpty();
        assertThat(read.narratives()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"254101", "254301", "254302"})
    void aFilledFormReadsToWhatWasFilledIn(String unit) throws Exception {
        Path filled = FormPen.fill(blank(unit), GOLDEN, unit, folder.resolve("filled.xlsx"));

        AsDeclared.assertRead(Reading.of(filled, unit), GOLDEN, unit);
    }

    @Test
    void whatItsFormulasSayIsNoPartOfIt() throws Exception {
        Path filled = FormPen.fill(blank("254301"), GOLDEN, "254301", folder.resolve("filled.xlsx"));
        try (OpenForm form = OpenForm.of(filled)) {
            form.calculate();
            assertThat(form.shown("基本支出", OpenForm.FIRST, "本行检查")).isEqualTo("√");
            form.save(filled);
        }

        AsDeclared.assertRead(Reading.of(filled, "254301"), GOLDEN, "254301");
    }

    @Test
    void whatIsPrintedEndsBeforeTheCheckAndWithWhatIsFilled() throws Exception {
        try (OpenForm form = OpenForm.of(blank("254101"))) {
            for (String sheet : List.of("收入预算", "基本支出", "项目支出", "项目绩效目标", "年度履职目标", "年度主要任务", "整体绩效指标")) {
                assertThat(form.printArea(sheet))
                        .startsWith("OFFSET('" + sheet + "'!$A$1,0,0,IF(SUMPRODUCT(")
                        .endsWith("," + form.column(sheet, "本行检查") + ")");
            }
        }
    }

    @Test
    void equalFormsHaveEqualBytes() throws Exception {
        Path again = Forms.blank("254101", folder.resolve("again.xlsx"));

        assertThat(again).hasSameBinaryContentAs(blank("254101"));
    }
}
