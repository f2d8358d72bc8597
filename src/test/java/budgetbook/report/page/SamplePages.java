package budgetbook.report.page;

import budgetbook.budget.Department;
import budgetbook.budget.Money;
import budgetbook.budget.Nature;
import budgetbook.budget.Unit;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Wording;
import budgetbook.place.SheetCell;
import budgetbook.place.SheetPlace;
import budgetbook.place.SourceCell;
import budgetbook.publication.Manifest;
import budgetbook.publication.Totals;
import budgetbook.reconcile.check.PrintedRounding;
import budgetbook.reconcile.diff.CellChange;
import budgetbook.reconcile.diff.Changes;
import budgetbook.reconcile.readback.CellName;
import budgetbook.rounding.Adjustment;
import budgetbook.rounding.Adjustments;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.RuleCounts;
import budgetbook.run.Stage;
import budgetbook.run.UnitState;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Pages of a made-up department, for each way in which a run can end. */
final class SamplePages {
    static final UnitState LEAD = unit("300101", "试验局", "本级", UnitState.State.RECEIVED, "2023年申报表-本级.xlsx", true);
    static final UnitState MUSEUM = unit("300201", "科技馆", "科技馆", UnitState.State.RECEIVED, "馆 2023.xls", false);
    static final UnitState OFFICE = unit("300202", "试验局办公室", "办公室", UnitState.State.RECEIVED, "办公室.xlsx", false);

    private static final List<UnitState> ALL_IN = List.of(noticed(LEAD, 2), MUSEUM, OFFICE);

    private SamplePages() {}

    /** By the name of the golden file. */
    static Map<String, PageView> all() {
        Map<String, PageView> views = new TreeMap<>(Map.of("hostile", HostilePage.view()));
        Map.of(
                        "published", published(),
                        "first", first(),
                        "unchanged", unchanged(),
                        "returned", returned(),
                        "unreconciled", unreconciled(),
                        "failed", failed())
                .forEach((name, page) -> views.put(name, PageView.of(page)));
        return views;
    }

    static PageView of(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    static RunPage published() {
        return page(
                outcome(Result.PUBLISHED, 3, ALL_IN, notices(), SampleFigures.counts(false)),
                SampleFigures.totals(),
                SampleFigures.notable(false),
                new Changes(
                        2,
                        List.of(
                                new CellChange(
                                        "预算01表",
                                        "收入总计",
                                        "2023年",
                                        SheetPlace.of("B20"),
                                        SheetPlace.of("B20"),
                                        "1,246.79",
                                        "1,234.56",
                                        new BigDecimal("-12.23")),
                                new CellChange(
                                        "预算01表",
                                        "附注",
                                        "",
                                        SheetPlace.of("A23"),
                                        SheetPlace.of("A23"),
                                        "本部门本年度无政府性基金预算支出",
                                        "",
                                        null),
                                new CellChange(
                                        "预算03表",
                                        "科技馆站",
                                        "基本支出/小计",
                                        null,
                                        SheetPlace.of("G9"),
                                        "",
                                        "0.43",
                                        new BigDecimal("0.43")))),
                adjusted(new Adjustment(
                        new CellName(new SheetCell("预算05表", SheetPlace.of("F9")), "机构运行", "基本支出/小计"),
                        new BigDecimal("12.3456"),
                        new BigDecimal("12.35"),
                        new BigDecimal("12.34"))),
                standing(3, true));
    }

    static RunPage first() {
        return page(
                outcome(Result.PUBLISHED, 1, List.of(LEAD, MUSEUM, OFFICE), List.of(), SampleFigures.counts(false)),
                SampleFigures.totals(),
                SampleFigures.notable(false),
                null,
                Adjustments.NONE,
                standing(1, false));
    }

    static RunPage unchanged() {
        RunPage before = published();
        DepartmentOutcome outcome = before.outcome();
        return new RunPage(
                new DepartmentOutcome(
                        outcome.department(),
                        Result.UNCHANGED,
                        outcome.board(),
                        List.of(),
                        Money.ZERO,
                        outcome.folder(),
                        3,
                        outcome.rules(),
                        Map.of(),
                        ""),
                before.year(),
                before.product(),
                before.at(),
                notices().stream()
                        .map(notice -> new Manifest.Notice(
                                notice.unit(),
                                notice.code().name(),
                                notice.whole(),
                                notice.message(),
                                notice.answer().shown()))
                        .toList(),
                before.totals(),
                before.reconciled(),
                null,
                Adjustments.NONE,
                before.files(),
                before.fingerprints());
    }

    static RunPage returned() {
        List<Finding> findings = new ArrayList<>(notices());
        findings.add(new Finding(
                        Wording.AMOUNT_NO_NUMBER.of(new Argument.Quoted("约0.43")),
                        new SourceCell(MUSEUM.file(), "基本支出", "K4"))
                .of("300201"));
        findings.add(new Finding(
                        Wording.UNIT_SILENT.of(new Argument.Coded("300202", "办公室"), Argument.of(2023)),
                        SourceCell.ofFile("输入文件夹"))
                .of("300202"));
        findings.add(new Finding(Wording.OTHER_KIND_OF_FILE.of(), SourceCell.ofFile("旧数据/说明.docx")));
        List<FileLink> files = new ArrayList<>(standing(2, true));
        files.add(2, new FileLink("退回/300201-科技馆.xls", "退回 300201 更正的申报表，问题已标出"));
        UnitState museum =
                new UnitState(MUSEUM.unit(), UnitState.State.WRONG, MUSEUM.file(), 1, 0, true, "退回/300201-科技馆.xls");
        UnitState office = unit("300202", "试验局办公室", "办公室", UnitState.State.MISSING, "", false);
        return page(
                outcome(Result.RETURNED, 2, List.of(noticed(LEAD, 2), museum, office), findings, RuleCounts.NONE),
                SampleFigures.totals(),
                new Reconciled(SampleFigures.counts(false), SampleFigures.notable(false)),
                null,
                Adjustments.NONE,
                files);
    }

    static RunPage unreconciled() {
        return page(
                outcome(Result.UNRECONCILED, 2, ALL_IN, notices(), SampleFigures.counts(true)),
                SampleFigures.totals(),
                SampleFigures.notable(true),
                null,
                Adjustments.NONE,
                standing(2, true));
    }

    static RunPage failed() {
        DepartmentOutcome fault = outcome(Result.FAILED, 0, List.of(), List.of(), RuleCounts.NONE);
        return page(
                new DepartmentOutcome(
                        fault.department(),
                        fault.result(),
                        fault.board(),
                        fault.findings(),
                        fault.total(),
                        fault.folder(),
                        fault.number(),
                        fault.rules(),
                        fault.durations(),
                        "文件无法读写：总册.xlsx。请检查文件是否正被打开、磁盘空间、文件夹权限和网络共享，然后重新运行"),
                null,
                List.of(),
                null,
                Adjustments.NONE,
                List.of());
    }

    static DepartmentOutcome outcome(
            Result result, int number, List<UnitState> board, List<Finding> findings, RuleCounts rules) {
        return new DepartmentOutcome(
                new Department("300", "试验局", board.stream().map(UnitState::unit).toList()),
                result,
                board,
                findings,
                Money.ZERO,
                Path.of("output"),
                number,
                rules,
                new TreeMap<>(Map.of(
                        Stage.RECEIVE, Duration.ofMillis(40),
                        Stage.INGEST, Duration.ofMillis(1230),
                        Stage.EXAMINE, Duration.ofMillis(0))),
                "");
    }

    static RunPage page(
            DepartmentOutcome outcome,
            @Nullable Totals totals,
            List<Reconciled.Judged> notable,
            @Nullable Changes changes,
            Adjustments adjustments,
            List<FileLink> files) {
        RuleCounts rules = outcome.rules();
        return page(
                outcome,
                totals,
                rules.rules().isEmpty() ? null : new Reconciled(rules, notable),
                changes,
                adjustments,
                files);
    }

    private static RunPage page(
            DepartmentOutcome outcome,
            @Nullable Totals totals,
            @Nullable Reconciled reconciled,
            @Nullable Changes changes,
            Adjustments adjustments,
            List<FileLink> files) {
        return new RunPage(
                outcome,
                2023,
                "budgetbook 预算总册 0.1.0",
                OffsetDateTime.parse("2023-02-03T09:05:00+08:00"),
                List.of(),
                totals,
                reconciled,
                changes,
                adjustments,
                files,
                List.of(
                        new Fingerprint("配置", "0123456789abcdef".repeat(4)),
                        new Fingerprint("申报表 300101 " + LEAD.file(), "fedcba9876543210".repeat(4))));
    }

    static Adjustments adjusted(Adjustment adjustment) {
        return new Adjustments(List.of(adjustment), List.of(), true, PrintedRounding.EXACT);
    }

    static UnitState unit(
            String code, String name, String shortName, UnitState.State state, String file, boolean changed) {
        return new UnitState(
                new Unit(code, name, shortName, Nature.INSTITUTION, false), state, file, 0, 0, changed, "");
    }

    private static UnitState noticed(UnitState unit, int notices) {
        return new UnitState(unit.unit(), unit.state(), unit.file(), 0, notices, unit.changed(), "");
    }

    static List<Finding> notices() {
        return List.of(
                new Finding(
                                Wording.TYPE_WITH_CLASS.of(Argument.of("人员类"), new Argument.Coded("30207", "邮电费")),
                                new SourceCell(LEAD.file(), "基本支出", "A13"))
                        .of("300101"),
                new Finding(Wording.SHEET_STRANGE.of(Argument.of("封面说明")), SourceCell.ofSheet(LEAD.file(), "封面说明"))
                        .of("300101"));
    }

    static List<FileLink> standing(int number, boolean history) {
        List<FileLink> files = new ArrayList<>(List.of(
                new FileLink("试验局2023年度部门预算.xlsx", "第 " + number + " 号总册：预算01表至预算15表"),
                new FileLink("manifest.json", "第 " + number + " 号的清单")));
        if (history) {
            files.add(new FileLink("历史/", "以前的各次发布"));
        }
        return files;
    }
}
