package budgetbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.GoldenDepartment;
import budgetbook.finding.FindingCode;
import budgetbook.normalise.AsDeclared;
import budgetbook.normalise.Reading;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form can be read: blank it lacks its two totals and nothing else, filled in it gives just what was filled in. */
class FilledFormTest {
    private static final DeclaredDepartment GOLDEN = GoldenDepartment.read();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"254101", "254301", "254302"})
    void aBlankFormLacksItsTwoTotalsAndNothingElse(String unit) throws Exception {
        Reading read = Reading.of(Forms.blank(unit, folder.resolve("blank.xlsx")), unit);

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
        Path blank = Forms.blank(unit, folder.resolve("blank.xlsx"));
        Path filled = FormPen.fill(blank, GOLDEN, unit, folder.resolve("filled.xlsx"));

        AsDeclared.assertRead(Reading.of(filled, unit), GOLDEN, unit);
    }

    @Test
    void equalFormsHaveEqualBytes() throws Exception {
        Path first = Forms.blank("254101", folder.resolve("1.xlsx"));
        Path second = Forms.blank("254101", folder.resolve("2.xlsx"));

        assertThat(second).hasSameBinaryContentAs(first);
    }
}
