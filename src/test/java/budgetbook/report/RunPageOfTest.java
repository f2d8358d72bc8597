package budgetbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Money;
import budgetbook.finding.Finding;
import budgetbook.finding.Severity;
import budgetbook.job.JobScene;
import budgetbook.job.JobScene.Ran;
import budgetbook.place.SheetPlace;
import budgetbook.publication.Totals;
import budgetbook.reconcile.check.Outcome;
import budgetbook.reconcile.diff.CellChange;
import budgetbook.reconcile.diff.Changes;
import budgetbook.report.page.FileLink;
import budgetbook.report.page.Reconciled;
import budgetbook.report.page.ReportPage;
import budgetbook.report.page.RunPage;
import budgetbook.rounding.Adjustments;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.RuleCounts;
import budgetbook.run.Stage;
import budgetbook.run.UnitState;
import budgetbook.sample.SharedFolder;
import budgetbook.step.DepartmentWork;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What the page says of real runs over the shipped sample, and that its links lead to real files. */
class RunPageOfTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2023-01-05T12:00:00+08:00");
    private static final Pattern LINK = Pattern.compile("href=\"\\./([^\"]*)\"");

    private static JobScene published;
    private static Ran publication;

    @TempDir
    private Path folder;

    private JobScene scene;

    /** A publication that is read by some tests, and from a copy of which others go on. */
    @BeforeAll
    static void publish() throws Exception {
        Path shared = SharedFolder.create("published-by-job");
        published = new JobScene(shared);
        publication = published.run();
        SharedFolder.protect(shared);
    }

    @BeforeEach
    void scene() throws IOException {
        scene = new JobScene(folder);
    }

    private void goOnFromThePublication() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        scene = published.copyTo(folder);
    }

    @Test
    void aPublicationShowsItsTotalsByFundUnitAndFunction() throws Exception {
        RunPage page = page(publication);

        Totals totals = Objects.requireNonNull(page.totals());
        assertThat(totals.funds()).extracting(Totals.Fund::name).containsExactly("一般公共预算");
        assertThat(totals.functions())
                .extracting(Totals.Function::code)
                .isSorted()
                .contains("206");
        assertThat(totals.functions()).extracting(Totals.Function::name).contains("科学技术");
        String html = ReportPage.html(page);
        assertThat(text(html))
                .contains("已发布第 1 号", "254 焦作市科学技术协会")
                .contains("收入总计 708.06", "支出总计 708.06", "基本支出 477.56", "项目支出 230.50")
                .contains("这是第一次发布")
                .doesNotContain("历史/");
    }

    @Test
    void aPublicationShowsEveryRuleAndWhatIsNotable() throws Exception {
        Ran ran = publication;
        Reconciled reconciled = Objects.requireNonNull(page(ran).reconciled());

        long explained = ran.progress().results().stream()
                .filter(result -> result.outcome() == Outcome.EXPLAINED)
                .count();
        assertThat(reconciled.rules().outcomes().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(ran.progress().results().size())
                .isGreaterThan(3000);
        assertThat(reconciled.notable().stream().filter(judged -> judged.outcome() == Outcome.EXPLAINED))
                .hasSize((int) explained)
                .isNotEmpty()
                .allSatisfy(judged -> assertThat(judged.message()).contains("属口径差"));
        assertThat(reconciled.notable().stream().filter(judged -> judged.outcome() == Outcome.PASSED))
                .hasSize(reconciled.rules().roundingDifferences())
                .allSatisfy(judged -> assertThat(judged.difference().signum()).isNotZero());
    }

    @Test
    void everyLinkLeadsToAFileBesideThePage() throws Exception {
        goOnFromThePublication();
        Files.writeString(
                scene.place("config/tables/10.yml"),
                Files.readString(scene.place("config/tables/10.yml")).replace("预算安排的支出", "预算安排的任何支出"));
        Ran second = scene.run();
        CellChange note = new CellChange(
                "预算10表", "附注", "", SheetPlace.of("A9"), SheetPlace.of("A9"), "本部门本年度无…", "本部门 2023 年度无…", null);
        RunPage page = page(second, new Changes(1, List.of(note)));

        assertThat(page.outcome().number()).isEqualTo(2);
        assertThat(page.files())
                .extracting(FileLink::path)
                .containsExactly(
                        "焦作市科学技术协会2023年度部门预算.xlsx",
                        "焦作市科学技术协会2023年度部门预算-核对稿.xlsx",
                        "manifest.json",
                        "审核说明/审核说明-254.xlsx",
                        "历史/");
        assertThat(broken(page)).isEmpty();
    }

    @Test
    void whatIsHeldBackSaysWhoHasToDoWhat() throws Exception {
        goOnFromThePublication();
        Files.delete(scene.place("input/反邪办2023预算.xls"));
        Files.copy(scene.place("input/科技馆2023年预算申报（定稿）.xlsx"), scene.place("input/科技馆 第二份.xlsx"));
        Ran ran = scene.run();
        RunPage page = page(ran);

        assertThat(page.outcome().result()).isEqualTo(Result.RETURNED);
        assertThat(page.outcome().board())
                .extracting(UnitState::state)
                .containsExactly(UnitState.State.RECEIVED, UnitState.State.WRONG, UnitState.State.MISSING);
        assertThat(page.outcome().findings().stream().filter(Finding::isError))
                .extracting(Finding::unit)
                .containsExactlyInAnyOrder("254301", "254302");
        assertThat(page.totals()).isEqualTo(page(publication).totals());
        assertThat(Objects.requireNonNull(page.reconciled()).rules())
                .isEqualTo(
                        Objects.requireNonNull(page(publication).reconciled()).rules());
        assertThat(text(ReportPage.html(page)))
                .contains("未发布：1 个单位的申报表有误，1 个单位缺报", "此前发布的第 1 号保持不变", "请 254302 反邪办 报送申报表")
                .contains("现行的第 1 号的数，本次没有改变。 收入总计 708.06", "本次没有做到勾稽，以下是现行的第 1 号的。", "属口径差");
        assertThat(page.files()).extracting(FileLink::path).contains("退回/254301-焦作市科技馆.xlsx");
        assertThat(broken(page)).isEmpty();
    }

    @Test
    void whatIsNotReconciledNamesTheRuleAndKeepsTheTotals() throws Exception {
        Files.copy(
                Path.of("src/test/resources/cases/RECONCILIATION_FAILED/rule.yml"),
                scene.place("config/reconciliation/99-falsch.yml"));
        RunPage page = page(scene.run());

        assertThat(page.outcome().result()).isEqualTo(Result.UNRECONCILED);
        Reconciled reconciled = Objects.requireNonNull(page.reconciled());
        assertThat(reconciled.notable().stream()
                        .filter(judged -> judged.outcome().blocks()))
                .singleElement()
                .satisfies(judged -> assertThat(judged.level()).isEqualTo(Severity.ERROR));
        assertThat(text(ReportPage.html(page)))
                .doesNotContain("勾稽关系不成立")
                .contains("未发布：勾稽不符，1 处不成立", "此前没有发布过", "708.06", "试算稿：勾稽所指的单元格在其中的总册里");
    }

    @Test
    void aFaultIsToldWithWhatToDo() throws Exception {
        Path output = scene.published().path();
        Files.createDirectories(output.getParent());
        Files.writeString(output, "a file where the folder should be");
        RunPage page = page(scene.run());

        assertThat(page.outcome().result()).isEqualTo(Result.FAILED);
        assertThat(page.outcome().durations().keySet())
                .extracting(Stage::label)
                .containsExactly("接收", "读取", "核验", "退回");
        assertThat(text(ReportPage.html(page))).contains("未发布：程序内部故障", "文件无法读写").doesNotContain("Exception");
    }

    @Test
    void whatHasNotChangedShowsWhatStands() throws Exception {
        goOnFromThePublication();
        Ran ran = publication;
        DepartmentWork later = scene.work();
        List<UnitState> board = later.department().units().stream()
                .map(unit -> new UnitState(
                        unit, UnitState.State.RECEIVED, later.submitted().fileName(unit), 0, 1, false, ""))
                .toList();
        DepartmentOutcome outcome = new DepartmentOutcome(
                later.department(),
                Result.UNCHANGED,
                board,
                later.submitted().findings(),
                Money.ZERO,
                later.folder().path(),
                ran.number(),
                RuleCounts.NONE,
                Objects.requireNonNull(ran.standing()).bookNews(),
                Map.of(),
                "");
        RunPage page = RunPageOf.unchanged(later, outcome, Objects.requireNonNull(ran.standing()), NOON);

        Reconciled before = Objects.requireNonNull(page(ran).reconciled());
        Reconciled now = Objects.requireNonNull(page.reconciled());
        assertThat(now.rules()).isEqualTo(before.rules());
        assertThat(page.totals()).isEqualTo(page(ran).totals());
        assertThat(sentences(now)).isEqualTo(sentences(before)).isNotEmpty();
        assertThat(problems(page)).isEqualTo(problems(page(ran)));
        assertThat(text(ReportPage.html(page))).contains("没有变化：申报表和配置与第 1 号发布时相同", "与上次发布相同");
        assertThat(broken(page)).isEmpty();
    }

    private static RunPage page(Ran ran) {
        return page(ran, null);
    }

    private static RunPage page(Ran ran, @org.jspecify.annotations.Nullable Changes changes) {
        return RunPageOf.run(
                ran.progress(),
                ran.progress()
                        .outcome(ran.result(), ran.number(), ran.progress().problem()),
                new RunPageNews(
                        NOON,
                        ran.result() == Result.PUBLISHED ? null : ran.standing(),
                        ran.outputs(),
                        changes,
                        Adjustments.NONE));
    }

    /** What is said of 口径差. */
    private static List<String> sentences(Reconciled reconciled) {
        return reconciled.notable().stream()
                .filter(judged -> judged.outcome() == Outcome.EXPLAINED)
                .map(judged ->
                        judged.id() + judged.name() + judged.iteration() + judged.difference() + judged.message())
                .toList();
    }

    /** The section of a page that lists the findings. */
    private static String problems(RunPage page) {
        String html = ReportPage.html(page);
        return html.substring(html.indexOf("<section id=\"findings\""), html.indexOf("<section id=\"changes\""));
    }

    /** The links of a page that lead nowhere. */
    private List<String> broken(RunPage page) throws IOException {
        List<String> links = LINK.matcher(ReportPage.html(page))
                .results()
                .map(link -> URLDecoder.decode(link.group(1), StandardCharsets.UTF_8))
                .toList();
        assertThat(links).isNotEmpty();
        Path published = scene.published().path();
        return links.stream()
                .filter(link -> !Files.exists(published.resolve(link)))
                .toList();
    }

    /** What a page says, without markup. */
    private static String text(String html) {
        return html.substring(html.indexOf("<header>"))
                .replaceAll("(?s)<(svg|script).*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
