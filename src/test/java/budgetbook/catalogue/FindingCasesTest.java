package budgetbook.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.finding.Severity;
import budgetbook.run.RunOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every finding of the catalogue can be had, at its place and in its words, and holds back what it should. */
@NullUnmarked
class FindingCasesTest {
    private static final int RETURNED = 2;
    private static final int UNRECONCILED = 3;

    private static CaseScene good;
    private static RunOutcome outcomeOfGood;

    @TempDir
    private Path folder;

    @BeforeAll
    static void runTheGoodSubmission(@TempDir Path scratch) throws IOException {
        good = CaseScene.in(scratch, scratch);
        outcomeOfGood = good.run();
    }

    @Test
    void everyCodeHasACaseAndEveryCaseACode() throws IOException {
        try (Stream<Path> cases = Files.list(FindingCase.FOLDER)) {
            assertThat(cases.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(FindingCode.values()).map(Enum::name).toList());
        }
    }

    @Test
    void noTwoCodesHaveTheSameTitle() {
        assertThat(FindingCode.values()).extracting(FindingCode::title).doesNotHaveDuplicates();
    }

    @Test
    void theSubmissionThatTheCasesSpoilIsGood() {
        assertThat(outcomeOfGood.exitStatus()).isZero();
        assertThat(outcomeOfGood.departments().get(0).findings()).isEmpty();
        assertThat(outcomeOfGood.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isFoundAtItsPlaceInItsWords(FindingCode code) throws IOException {
        FindingCase played = new FindingCase(code);

        FindingCase.Result result = played.play(folder, good);

        assertThat(result.findings()).extracting(Finding::code).contains(code);
        assertThat(result.text()).isEqualTo(played.expected());
        if (code == FindingCode.NOT_CHECKED) {
            assertThat(result.exitStatus())
                    .isEqualTo(RETURNED); // it comes only with what stood in the way of the check
        } else if (code.severity() == Severity.NOTICE) {
            assertThat(result.findings()).extracting(Finding::severity).containsOnly(Severity.NOTICE);
            assertThat(result.exitStatus()).isZero();
            assertThat(result.published()).isTrue();
        } else {
            assertThat(result.exitStatus())
                    .isEqualTo(code == FindingCode.RECONCILIATION_FAILED ? UNRECONCILED : RETURNED);
            assertThat(result.published()).isFalse();
        }
    }
}
