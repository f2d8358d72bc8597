package budgetbook.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.BudgetLine;
import budgetbook.budget.Narrative;
import budgetbook.budget.Nature;
import budgetbook.finding.FindingCode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three golden submissions come out as the golden lines, whatever the style in which they are sent. */
@org.jspecify.annotations.NullUnmarked
class ThreeStylesTest {
    @TempDir
    Path folder;

    @Test
    void standardLayoutInWan() throws Exception {
        GoldenSubmission golden = GoldenSubmission.of("254101");
        Reading reading =
                Reading.of(SubmissionStyles.standard(golden, "焦作市科学技术协会").save(folder.resolve("a.xlsx")), "254101");
        assertGolden(reading, golden);
        assertThat(reading.narratives().stream().filter(text -> text.kind() == Narrative.Kind.INDICATOR))
                .hasSameSizeAs(golden.indicators());
        // 公务通讯补贴 30207 in 人员类 is lawful, and worth a word
        assertThat(reading.codes()).containsOnly(FindingCode.TYPE_UNUSUAL);
    }

    @Test
    void rearrangedLayoutWithSplitCodesAndTextAmounts() throws Exception {
        GoldenSubmission golden = GoldenSubmission.of("254301");
        Reading reading =
                Reading.of(SubmissionStyles.rearranged(golden, "科技馆").save(folder.resolve("b.bin")), "254301");
        assertGolden(reading, golden);
        assertThat(reading.codes()).isEmpty();
    }

    @Test
    void oldFormatWithCodeAndNameInOneCell() throws Exception {
        GoldenSubmission golden = GoldenSubmission.of("254302");
        Map<String, String> mapping =
                Reading.CONFIGURATION.classification().mapping().get(Nature.INSTITUTION);
        Reading reading = Reading.of(
                SubmissionStyles.oldFormat(golden, "焦作市反邪教协会办公室", mapping).save(folder.resolve("c.xlsx")), "254302");
        assertGolden(reading, golden);
        assertThat(reading.codes()).hasSize(3).containsOnly(FindingCode.MAPPING_DEPARTS);
    }

    private static void assertGolden(Reading reading, GoldenSubmission golden) {
        assertThat(reading.errors()).isEmpty();
        List<Map<String, String>> expected = new java.util.ArrayList<>(golden.lines("人员类", "公用经费"));
        expected.addAll(golden.lines("其他运转类", "特定目标类"));
        assertThat(reading.lines().stream().map(ThreeStylesTest::shown))
                .containsExactlyElementsOf(
                        expected.stream().map(ThreeStylesTest::shown).toList());
        assertThat(reading.income().stream()
                        .map(line -> line.source() + " " + line.amount().wan().stripTrailingZeros()))
                .containsExactlyElementsOf(golden.income().stream()
                        .map(row -> row.get("source") + " " + new BigDecimal(row.get("this_year")).stripTrailingZeros())
                        .toList());
        assertThat(reading.narratives().stream()
                        .filter(text -> text.kind() == Narrative.Kind.TARGET)
                        .map(text -> text.field("project")
                                + text.field("level1")
                                + text.field("indicator")
                                + text.field("value")))
                .containsExactlyElementsOf(golden.targets().stream()
                        .map(row ->
                                row.get("project_code") + row.get("level1") + row.get("indicator") + row.get("value"))
                        .toList());
    }

    private static String shown(BudgetLine line) {
        return String.join(
                "|",
                line.type().label(),
                line.projectCode(),
                line.item(),
                line.function(),
                line.departmentEconomic(),
                line.governmentEconomic(),
                line.source(),
                line.carriedOver() ? "是" : "否",
                line.amount().wan().setScale(2).toString(),
                line.operating() ? "是" : "否",
                line.procurement());
    }

    private static String shown(Map<String, String> line) {
        return String.join(
                "|",
                line.get("kind"),
                line.get("project_code"),
                line.get("item"),
                line.get("function"),
                line.get("dept_econ"),
                line.get("gov_econ"),
                line.get("source"),
                line.get("carryover"),
                new BigDecimal(line.get("amount")).setScale(2).toString(),
                line.get("operating"),
                line.get("procurement"));
    }
}
