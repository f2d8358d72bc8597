package budgetbook.report;

import budgetbook.budget.Money;
import budgetbook.budget.Product;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.Manifest;
import budgetbook.publication.ManifestFile;
import budgetbook.publication.Totals;
import budgetbook.report.page.FileLink;
import budgetbook.report.page.Fingerprint;
import budgetbook.report.page.GroupPage;
import budgetbook.report.page.ReportPage;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.GroupOutcome;
import budgetbook.step.group.GroupWork;
import budgetbook.step.group.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 运行报告 in a group's folder: part of its publication, and written anew where a department fares otherwise than it says. */
public final class GroupPages {
    private static final Logger LOG = LoggerFactory.getLogger(GroupPages.class);

    private final GroupWork work;
    private final Map<String, DepartmentOutcome> run;
    private final OffsetDateTime now;

    /**
     * The pages of a group.
     *
     * @param run how departments fared in this run; some may be left out
     */
    public GroupPages(GroupWork work, List<DepartmentOutcome> run, OffsetDateTime now) {
        this.work = work;
        this.run = new TreeMap<>();
        run.forEach(outcome -> this.run.put(outcome.department().code(), outcome));
        this.now = now;
    }

    /** Adds the page to the publication in preparation. */
    public void prepare(GroupOutcome outcome, Totals totals) throws IOException {
        Files.writeString(work.folder().preparation().page(), html(outcome, totals, true));
    }

    /** Replaces the page if what it tells of the run is no longer so. That it cannot be written holds nothing back. */
    public void renew(GroupOutcome outcome, @Nullable Manifest standing) {
        Manifest.LastRun last = lastRun(outcome.result());
        Manifest.@Nullable LastRun told = standing == null ? null : standing.lastRun();
        if (told != null && told.result().equals(last.result())) {
            return;
        }
        Manifest.@Nullable Figures figures = standing == null ? null : standing.figures();
        try {
            work.folder().report(html(outcome, figures == null ? null : figures.totals(), standing != null), last);
        } catch (IOException e) {
            LOG.warn("汇总 {} 的运行报告无法写入（可能正被打开）", work.group().code(), e);
        }
    }

    /** Returns what the manifest says of this run: how it ended, and which departments have not published. */
    public Manifest.LastRun lastRun(Result result) {
        boolean well = result == Result.PUBLISHED || result == Result.UNCHANGED;
        List<String> troubles = board().stream()
                .filter(line -> line.run() != null && !line.isWell())
                .map(line -> line.department().code() + " " + state(line))
                .toList();
        return new Manifest.LastRun(
                Manifest.time(now),
                (well ? "现行" : result.label()) + (troubles.isEmpty() ? "" : "；" + String.join("，", troubles)),
                well);
    }

    private static String state(GroupPage.Line line) {
        Result result = line.run();
        return result == null ? "" : result.label();
    }

    private String html(GroupOutcome outcome, @Nullable Totals totals, boolean stands) {
        return ReportPage.html(new GroupPage(
                outcome,
                board(),
                work.configuration().year(),
                Product.NAME + " " + Product.VERSION,
                now,
                totals,
                stands ? files(outcome) : List.of(),
                fingerprints()));
    }

    private List<GroupPage.Line> board() {
        return work.members().stream().map(this::line).toList();
    }

    private GroupPage.Line line(Member member) {
        @Nullable DepartmentOutcome outcome = run.get(member.department().code());
        Member.Publication publication = member.publication();
        Totals totals = publication == null ? null : publication.totals();
        return new GroupPage.Line(
                member.department(),
                outcome == null ? null : outcome.result(),
                member.isCounted(),
                publication != null && member.isCounted() ? "第 " + publication.number() + " 号" : member.why(),
                publication == null ? "" : publication.publishedAt(),
                totals == null
                        ? Money.ZERO
                        : totals.funds().stream().map(Totals.Fund::total).reduce(Money.ZERO, Money::plus),
                report(member, outcome));
    }

    /** A department's page stands beside its publication, or alone where it has none yet. */
    private String report(Member member, @Nullable DepartmentOutcome outcome) {
        Member.Publication publication = member.publication();
        Path folder = outcome != null ? outcome.folder().getFileName() : null;
        String name = publication != null ? publication.folder() : folder == null ? "" : folder.toString();
        Path year = work.folder().path().toAbsolutePath().getParent();
        return name.isEmpty()
                        || year == null
                        || !Files.exists(year.resolve(name).resolve(DepartmentFolder.PAGE))
                ? ""
                : "../" + name + "/" + DepartmentFolder.PAGE;
    }

    private List<FileLink> files(GroupOutcome outcome) {
        List<FileLink> files = new ArrayList<>();
        String whose = "第 " + outcome.number() + " 号";
        files.add(new FileLink(work.folder().masterName(), whose + "汇总册：各汇总表"));
        files.add(new FileLink(ManifestFile.NAME, whose + "的清单：各部门发布的编号、文件和校验码、核对结果"));
        if (outcome.number() > 1) {
            files.add(new FileLink(DepartmentFolder.HISTORY + "/", "以前的各次汇总"));
        }
        return files;
    }

    private List<Fingerprint> fingerprints() {
        List<Fingerprint> fingerprints = new ArrayList<>();
        fingerprints.add(new Fingerprint("本次输入（各部门的发布和配置合起来）", work.identity()));
        fingerprints.add(new Fingerprint("配置", work.configuration().groups().digest(work.group())));
        for (Member member : work.members()) {
            Member.Publication publication = member.publication();
            if (publication != null && member.isCounted()) {
                fingerprints.add(new Fingerprint(
                        member.department().code() + " 第 " + publication.number() + " 号 " + publication.workbook(),
                        publication.sha256()));
            }
        }
        return fingerprints;
    }
}
