package budgetbook.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.publication.Totals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page says, for each way in which a run can end; the approved pages are in src/test/resources/page. */
class ReportPageTest {
    static Stream<String> samples() {
        return SamplePages.all().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theBodyIsTheApprovedOne(String sample) throws IOException {
        String html = ReportPage.html(SamplePages.of(sample));

        assertThat(AcceptPages.body(html))
                .as("to approve it: ./mvnw -q test-compile exec:java -Dexec.classpathScope=test "
                        + "-Dexec.mainClass=budgetbook.report.page.AcceptPages")
                .isEqualTo(Files.readString(AcceptPages.file(sample)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsLoadedFromElsewhere(String sample) {
        String html = ReportPage.html(SamplePages.of(sample));

        assertThat(html.substring(0, html.indexOf("<title>")))
                .contains("<meta charset=\"utf-8\">", "default-src 'none'", "script-src 'sha256-")
                .contains("<html lang=\"zh-CN\">", "width=device-width");
        assertThat(html.replaceAll("<desc[^<]*</desc>", ""))
                .doesNotContain("url(http", "@import", "<link", "http://", "https://");
        assertThat(html.split("<script", -1)).as("the page's own script only").hasSize(2);
        assertThat(html.split("</script", -1)).hasSize(2);
    }

    @Test
    void noTextBecomesMarkup() {
        String html = ReportPage.html(HostilePage.view());

        assertThat(html).doesNotContain("<img", "harmed'</", "onerror=alert(1)>", "href=\"javascript");
        assertThat(html).contains("&lt;img src", "{{name}} {{{script}}}");
        assertThat(html).contains("href=\"./a%20b%2Bc%2520%23%3F/%E5%B9%B4.xlsx\"");
    }

    @Test
    void thePageStaysUsableWithTenThousandFindings() {
        String html = ReportPage.html(LargePages.manyFindings(10_000, 3_000));

        assertThat(html.split("<tr class=\"(error|notice)\" data-severity", -1))
                .hasSizeBetween(1_980, ProblemsView.MOST + 1);
        assertThat(html).contains("这里列出 2,000 条，另有 8,000 条").contains("还有 ", "的“问题清单”");
        assertThat(html).contains("第 2 号与第 1 号相比，15 张表的 3,000 个单元格有变化").contains("另有 2,000 个");
        assertThat(html.length()).isLessThan(1_200_000);
    }

    @Test
    void aFewFindingsOfOneUnitAreNotCrowdedOutByThoseOfAnother() {
        RunPage page = LargePages.manyFindings(10_000, 0);
        ProblemsView view = ProblemsView.of(page.outcome().board(), page.problems());

        assertThat(view.groups())
                .hasSize(10)
                .allSatisfy(group -> assertThat(group.lines()).hasSizeGreaterThan(100));
        assertThat(view.groups().get(0).lines().get(0).error())
                .as("errors first")
                .isTrue();
    }

    @Test
    void aChartOfManyUnitsShowsTheLargestAndTheRest() {
        RunPage page = LargePages.manyUnits(100);
        Totals totals = Objects.requireNonNull(page.totals());
        BarChart chart = TotalsView.of(totals).charts().get(1);

        assertThat(chart.texts()).filteredOn(text -> text.kind().equals("h")).hasSize(12);
        assertThat(chart.texts()).extracting(BarChart.Text::text).contains("其余 89 个单位");
        assertThat(TotalsView.of(totals).units()).hasSize(101);
    }

    @Test
    void theSamePageIsTheSameBytes() {
        assertThat(ReportPage.html(SamplePages.published())).isEqualTo(ReportPage.html(SamplePages.published()));
    }

    @Test
    void everyRelativeLinkIsOfAFileThatWasNamed() throws IOException {
        Path golden = AcceptPages.file("returned");

        assertThat(Files.readString(golden))
                .contains("href=\"./%E9%80%80%E5%9B%9E/300201-%E7%A7%91%E6%8A%80%E9%A6%86.xls\"");
    }
}
