package budgetbook.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in headless Chromium; what it looks like is left in target/pages, to be looked at. */
@Tag("office")
class ReportPageBrowserTest {
    private static final Path FOLDER = Path.of("target", "pages");
    private static final String SHOWN =
            "Array.from(document.querySelectorAll('#findings tbody tr')).filter(row => row.checkVisibility())";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path profile;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        Files.createDirectories(FOLDER);
        browser = new Browser(profile);
        for (Map.Entry<String, PageView> sample : samples().entrySet()) {
            Files.writeString(file(sample.getKey()), ReportPage.html(sample.getValue()));
        }
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
    }

    private static Map<String, PageView> samples() {
        Map<String, PageView> samples = new TreeMap<>(SamplePages.all());
        samples.put("units", PageView.of(LargePages.manyUnits(100)));
        samples.put("findings", PageView.of(LargePages.manyFindings(5_000, 300)));
        return samples;
    }

    private static Path file(String sample) {
        return FOLDER.resolve(sample + ".html").toAbsolutePath();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1280})
    void noPageScrollsSideways(int width) throws Exception {
        for (String sample : samples().keySet()) {
            browser.open(file(sample), "", width, true);

            assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                    .as(sample)
                    .isEqualTo(browser.evaluate("document.documentElement.clientWidth")
                            .asInt())
                    .isLessThanOrEqualTo(width);
            assertThat(browser.evaluate("Array.from(document.querySelectorAll('table')).filter(table =>"
                                    + " !table.closest('.scroll') && table.getBoundingClientRect().right > innerWidth)"
                                    + ".length")
                            .asInt())
                    .as("tables of " + sample + " that are cut off")
                    .isZero();
            browser.screenshot(FOLDER.resolve(sample + "-" + width + ".png"));
        }
    }

    @Test
    void nothingIsAskedForButThePage() throws Exception {
        for (String sample : samples().keySet()) {
            browser.open(file(sample), "", 1280, true);

            assertThat(browser.requests())
                    .as(sample)
                    .containsExactly(file(sample).toUri().toString());
        }
    }

    @Test
    void withoutScriptEveryFindingIsReadAndNoFilterIsOffered() throws Exception {
        browser.open(file("returned"), "", 1280, false);

        assertThat(browser.evaluate(SHOWN + ".length").asInt()).isEqualTo(5);
        String text = browser.evaluate("document.querySelector('#findings').innerText")
                .asString();
        SamplePages.returned().problems().forEach(problem -> assertThat(text).contains(problem.message()));
        assertThat(text).doesNotContain("全部显示", "R11");
    }

    @Test
    void theAddressNarrowsTheFindings() throws Exception {
        browser.open(file("returned"), hash("级别", "错误"), 1280, true);
        assertThat(browser.evaluate(SHOWN + ".length").asInt()).isEqualTo(2);
        assertThat(browser.evaluate("document.querySelector('#filter output').innerText")
                        .asString())
                .isEqualTo("显示 2 / 5 条");
        assertThat(browser.evaluate(
                                "Array.from(document.querySelectorAll('.group')).filter(group => !group.hidden).length")
                        .asInt())
                .isEqualTo(2);

        browser.open(file("returned"), hash("单位", "300101 本级"), 1280, true);
        assertThat(browser.evaluate(SHOWN + ".map(row => row.cells[1].innerText).join()")
                        .asString())
                .isEqualTo("基本支出 › A13,封面说明");
    }

    @Test
    void whatIsTypedNarrowsTheFindingsAndIsKeptInTheAddress() throws Exception {
        browser.open(file("findings"), "", 1280, true);
        assertThat(browser.evaluate(SHOWN + ".length").asInt()).isEqualTo(ProblemsView.MOST);

        browser.evaluate("(() => { const box = document.querySelector('#filter input'); box.value = 'k10';"
                + " box.dispatchEvent(new Event('input', {bubbles: true})); })()");

        int shown = browser.evaluate(SHOWN + ".length").asInt();
        assertThat(shown).isBetween(1, ProblemsView.MOST - 1);
        assertThat(browser.evaluate(SHOWN + ".every(row => row.innerText.includes('K10'))")
                        .asBoolean())
                .isTrue();
        String hash = browser.evaluate("location.hash").asString();
        assertThat(hash).isEqualTo(hash("文字", "k10"));
        browser.open(file("findings"), hash, 1280, true);
        assertThat(browser.evaluate(SHOWN + ".length").asInt()).isEqualTo(shown);

        browser.evaluate(
                "new Promise(done => { document.querySelector('#filter button').click(); setTimeout(done, 0); })");
        assertThat(browser.evaluate(SHOWN + ".length").asInt()).isEqualTo(ProblemsView.MOST);
    }

    @Test
    void noTextRuns() throws Exception {
        browser.open(file("hostile"), "", 1280, true);

        assertThat(browser.evaluate("document.title").asString())
                .isNotEqualTo("harmed")
                .startsWith("</title>");
        assertThat(browser.evaluate("document.images.length + document.scripts.length")
                        .asInt())
                .as("no picture and the page's one script")
                .isEqualTo(1);
        browser.evaluate("(() => { const script = document.createElement('script');"
                + " script.textContent = 'window.harmed = true'; document.body.append(script); })()");
        assertThat(browser.evaluate("window.harmed === undefined").asBoolean())
                .as("the policy of the page lets no other script run")
                .isTrue();
    }

    @Test
    void onPaperEverythingIsThereAndHeadersAreRepeated() throws Exception {
        assertThat(printed("published"))
                .contains("第1页，共", "已发布第3号", "相差", "合计等于分项", "舍位调整")
                .contains("0123456789ab", "条各核对几次，见屏幕上的本页，或核对稿的“勾稽”")
                .contains("1,246.79", "−12.23")
                .doesNotContain("全部显示");
        String units = printed("units");
        assertThat(units.split("单位代码", -1).length).isGreaterThan(4);
        assertThat(units).contains("12,345,678.91").contains("300200试验局第100中心");
    }

    private static String hash(String name, String value) {
        return "#" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Prints a page; returns its text without spaces and line ends. */
    private static String printed(String sample) throws IOException, InterruptedException {
        browser.open(file(sample), "", 1280, false);
        browser.print(FOLDER.resolve(sample + ".pdf"));
        Path text = FOLDER.resolve(sample + ".txt");
        Process process = new ProcessBuilder(
                        "pdftotext", "-layout", FOLDER.resolve(sample + ".pdf").toString(), text.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(text).replaceAll("\\s+", "");
    }
}
