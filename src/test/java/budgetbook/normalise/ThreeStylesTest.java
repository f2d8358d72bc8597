package budgetbook.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.GoldenDepartment;
import budgetbook.finding.FindingCode;
import budgetbook.sample.SampleSubmissions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The three golden submissions come out as the golden lines, whatever the style in which they are sent. */
@NullUnmarked
class ThreeStylesTest {
    @TempDir
    private Path folder;

    private static Stream<Arguments> units() {
        return Stream.of(
                // The template's layout in 万元. 公务通讯补贴 30207 in 人员类 is lawful, and worth a word.
                Arguments.of("254101", "a.xlsx", List.of(FindingCode.TYPE_UNUSUAL)),
                // Split codes, text amounts, merged labels, subtotals; a name that says nothing of its format.
                Arguments.of("254301", "b.bin", List.of()),
                // The old format under a name of the new one. Code and name in one cell, three classes off the mapping.
                Arguments.of(
                        "254302",
                        "c.xlsx",
                        List.of(
                                FindingCode.MAPPING_DEPARTS,
                                FindingCode.MAPPING_DEPARTS,
                                FindingCode.MAPPING_DEPARTS)));
    }

    @ParameterizedTest
    @MethodSource("units")
    void readsAsDeclared(String unit, String name, List<FindingCode> notices) throws Exception {
        Path file = Files.write(folder.resolve(name), SampleSubmissions.of(unit));

        Reading reading = Reading.of(file, unit);

        AsDeclared.assertRead(reading, GoldenDepartment.read(), unit);
        assertThat(reading.codes()).containsExactlyElementsOf(notices);
    }
}
