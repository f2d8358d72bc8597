package budgetbook.report.page;

import budgetbook.budget.ExpenditureType;
import budgetbook.budget.Money;
import budgetbook.finding.Severity;
import budgetbook.reconcile.check.Outcome;
import budgetbook.reconcile.check.PrintedRounding;
import budgetbook.reconcile.diff.CellChange;
import budgetbook.reconcile.diff.Changes;
import budgetbook.rounding.Adjustment;
import budgetbook.rounding.Adjustments;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.UnitState;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pages of a made-up department, for each way in which a run can end. */
final class SamplePages {
    static final String MASTER = "试验局2023年度部门预算.xlsx";
    static final String LEAD_FILE = "2023年申报表-本级.xlsx";

    private SamplePages() {}

    /** By the name of the golden file. */
    static Map<String, RunPage> all() {
        return Map.of(
                "published", published(),
                "first", first(),
                "unchanged", unchanged(),
                "returned", returned(),
                "unreconciled", unreconciled(),
                "failed", failed(),
                "hostile", hostile());
    }

    static RunPage of(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    static RunPage published() {
        return page(
                new Ending(Result.PUBLISHED, 3, ""),
                List.of(lead(0, 2), museum(0, 0), office(UnitState.State.RECEIVED)),
                totals(),
                reconciled(false),
                notices(),
                new Changes(
                        2,
                        List.of(
                                new CellChange(
                                        "预算01表",
                                        "收入总计",
                                        "2023年",
                                        "B20",
                                        "B20",
                                        "1,246.79",
                                        "1,234.56",
                                        new BigDecimal("-12.23")),
                                new CellChange("预算01表", "附注", "", "A23", "A23", "本部门本年度无政府性基金预算支出", "", null),
                                new CellChange(
                                        "预算03表", "科技馆站", "基本支出/小计", "", "G9", "", "0.43", new BigDecimal("0.43")))),
                adjusted(new Adjustment(
                        "预算05表",
                        "F9",
                        "机构运行",
                        "基本支出/小计",
                        new BigDecimal("12.3456"),
                        new BigDecimal("12.35"),
                        new BigDecimal("12.34"))),
                standing(3, true));
    }

    static RunPage first() {
        return page(
                new Ending(Result.PUBLISHED, 1, ""),
                List.of(lead(0, 0), museum(0, 0), office(UnitState.State.RECEIVED)),
                totals(),
                reconciled(false),
                List.of(),
                null,
                Adjustments.NONE,
                standing(1, false));
    }

    static RunPage unchanged() {
        RunPage before = published();
        return new RunPage(
                before.code(),
                before.name(),
                before.year(),
                before.product(),
                before.at(),
                new Ending(Result.UNCHANGED, 3, ""),
                before.units(),
                null,
                reconciled(false),
                before.problems(),
                null,
                Adjustments.NONE,
                before.files(),
                List.of(),
                before.fingerprints());
    }

    static RunPage returned() {
        List<Problem> problems = new ArrayList<>(notices());
        problems.add(new Problem(
                Severity.ERROR, "300201", "馆 2023.xls › 基本支出 › K4", "金额不是数字：“约0.43”；应为数字，如 12345.67。请改为数字；没有金额的，请留空。"));
        problems.add(new Problem(Severity.ERROR, "300202", "输入文件夹", "缺少申报表：未收到 300202 办公室 2023 年度的申报表。请该单位提交申报表。"));
        problems.add(new Problem(Severity.NOTICE, "", "旧数据/说明.docx", "文件未处理：不是工作簿。不是申报表的不必理会。"));
        List<FileLink> files = new ArrayList<>(standing(2, true));
        files.add(2, new FileLink("退回/300201-科技馆.xls", "退回 300201 更正的申报表，问题已标出"));
        return page(
                new Ending(Result.RETURNED, 2, ""),
                List.of(lead(0, 2), museum(1, 0), office(UnitState.State.MISSING)),
                null,
                null,
                problems,
                null,
                Adjustments.NONE,
                files);
    }

    static RunPage unreconciled() {
        return page(
                new Ending(Result.UNRECONCILED, 2, ""),
                List.of(lead(0, 2), museum(0, 0), office(UnitState.State.RECEIVED)),
                totals(),
                reconciled(true),
                notices(),
                null,
                Adjustments.NONE,
                standing(2, true));
    }

    static RunPage failed() {
        return page(
                new Ending(Result.FAILED, 0, "文件无法读写：总册.xlsx。请检查文件是否正被打开、磁盘空间、文件夹权限和网络共享，然后重新运行"),
                List.of(),
                null,
                null,
                List.of(),
                null,
                Adjustments.NONE,
                List.of());
    }

    /** Every text tries to be more than text. */
    static RunPage hostile() {
        String evil =
                "</title></style></script><script>document.title='harmed'</script><img src=x onerror=alert(1)>\"'&";
        return new RunPage(
                evil,
                evil,
                2023,
                evil,
                OffsetDateTime.parse("2023-02-03T09:05:00+08:00"),
                new Ending(Result.RETURNED, 1, evil),
                List.of(new UnitRow(
                        evil, evil, evil + "简", UnitState.State.WRONG, 1, 0, evil, true, "退回/" + evil + ".xlsx")),
                new Totals(
                        List.of(new Totals.Fund(
                                evil, wan("1"), wan("0"), Map.of(ExpenditureType.PUBLIC, wan("1")), wan("0"))),
                        List.of(new Totals.Unit(evil, evil, wan("1"), wan("0"))),
                        List.of(new Totals.Function(evil, evil, wan("1")))),
                new Reconciled(
                        List.of(new Reconciled.Rule(evil, evil, Severity.ERROR, Map.of(Outcome.FAILED, 1), 0)),
                        List.of(judged(evil, Outcome.FAILED, "1.00", evil))),
                List.of(
                        new Problem(Severity.ERROR, evil, evil, evil),
                        new Problem(Severity.ERROR, evil, "javascript:alert(1)", "{{name}} {{{script}}}")),
                new Changes(1, List.of(new CellChange(evil, evil, evil, evil, evil, evil, evil, null))),
                adjusted(new Adjustment(evil, evil, evil, evil, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN)),
                List.of(new FileLink("javascript:alert(1)", evil), new FileLink("a b+c%20#?/年.xlsx", "")),
                List.of(new Step(evil, Duration.ofMillis(10))),
                List.of(new Fingerprint(evil, evil)));
    }

    /** A department of many units, each with expenditure; every seventh is wrong, every eleventh missing. */
    static RunPage manyUnits(int count) {
        List<UnitRow> units = new ArrayList<>();
        List<Totals.Unit> amounts = new ArrayList<>();
        List<FileLink> files = new ArrayList<>(standing(2, true));
        for (int i = 1; i <= count; i++) {
            String code = Integer.toString(300100 + i);
            String name = "试验局第" + i + "中心（质量监督检验检测站）";
            UnitState.State state = i % 7 == 0
                    ? UnitState.State.WRONG
                    : i % 11 == 0 ? UnitState.State.MISSING : UnitState.State.RECEIVED;
            String returned = state == UnitState.State.WRONG ? "退回/" + code + "-" + name + ".xlsx" : "";
            if (!returned.isEmpty()) {
                files.add(new FileLink(returned, "退回 " + code + " 更正的申报表，问题已标出"));
            }
            units.add(new UnitRow(
                    code,
                    name,
                    "第" + i + "中心",
                    state,
                    state == UnitState.State.WRONG ? i : 0,
                    i % 3,
                    state == UnitState.State.MISSING ? "" : "报送/" + code + "预算申报表（终稿）.xlsx",
                    i % 2 == 0,
                    returned));
            amounts.add(new Totals.Unit(code, name, wan((i * 37 % 101) + ".129999"), wan((i * 53 % 97) + ".005")));
        }
        return page(
                new Ending(Result.RETURNED, 2, ""),
                units,
                new Totals(hugeFunds(), amounts, totals().functions()),
                reconciled(false),
                notices(),
                null,
                Adjustments.NONE,
                files);
    }

    /** A department of ten units with many findings, and many changed cells. */
    static RunPage manyFindings(int findings, int changes) {
        RunPage units = manyUnits(10);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < findings; i++) {
            UnitRow unit = units.units().get(i % 3 == 0 ? 6 : i % 10);
            problems.add(new Problem(
                    i % 4 == 0 ? Severity.ERROR : Severity.NOTICE,
                    unit.code(),
                    unit.file() + " › 项目支出 › K" + (i + 2),
                    "科目不在科目表中：功能科目“20607" + i + "”。请对照本年度科目表更正。"));
        }
        List<CellChange> cells = new ArrayList<>();
        for (int i = 0; i < changes; i++) {
            cells.add(new CellChange(
                    String.format("预算%02d表", 1 + i * 15 / changes),
                    "第" + i + "项",
                    "一般公共预算/本年拨款",
                    "D" + i,
                    "D" + i,
                    i + ".00",
                    i + ".10",
                    new BigDecimal("0.10")));
        }
        return page(
                units.ending(),
                units.units(),
                units.totals(),
                units.reconciled(),
                problems,
                new Changes(1, cells),
                Adjustments.NONE,
                units.files());
    }

    private static Adjustments adjusted(Adjustment adjustment) {
        return new Adjustments(List.of(adjustment), List.of(), true, PrintedRounding.EXACT);
    }

    private static RunPage page(
            Ending ending,
            List<UnitRow> units,
            @Nullable Totals totals,
            @Nullable Reconciled reconciled,
            List<Problem> problems,
            @Nullable Changes changes,
            Adjustments adjustments,
            List<FileLink> files) {
        return new RunPage(
                "300",
                "试验局",
                2023,
                "budgetbook 预算总册 0.1.0",
                OffsetDateTime.parse("2023-02-03T09:05:00+08:00"),
                ending,
                units,
                totals,
                reconciled,
                problems,
                changes,
                adjustments,
                files,
                List.of(
                        new Step("接收", Duration.ofMillis(40)),
                        new Step("读取", Duration.ofMillis(1230)),
                        new Step("核验", Duration.ofMillis(0))),
                List.of(
                        new Fingerprint("配置", "0123456789abcdef".repeat(4)),
                        new Fingerprint("申报表 300101 " + LEAD_FILE, "fedcba9876543210".repeat(4))));
    }

    private static UnitRow lead(int errors, int notices) {
        return new UnitRow("300101", "试验局", "本级", UnitState.State.RECEIVED, errors, notices, LEAD_FILE, true, "");
    }

    private static UnitRow museum(int errors, int notices) {
        return new UnitRow(
                "300201",
                "科技馆",
                "科技馆",
                errors > 0 ? UnitState.State.WRONG : UnitState.State.RECEIVED,
                errors,
                notices,
                "馆 2023.xls",
                errors > 0,
                errors > 0 ? "退回/300201-科技馆.xls" : "");
    }

    private static UnitRow office(UnitState.State state) {
        boolean missing = state == UnitState.State.MISSING;
        return new UnitRow("300202", "试验局办公室", "办公室", state, 0, 0, missing ? "" : "办公室.xlsx", false, "");
    }

    private static List<Problem> notices() {
        return List.of(
                new Problem(
                        Severity.NOTICE,
                        "300101",
                        LEAD_FILE + " › 基本支出 › A13",
                        "类型与经济科目的搭配少见：人员类列支 30207 邮电费。请确认类型和经济科目无误。"),
                new Problem(
                        Severity.NOTICE,
                        "300101",
                        LEAD_FILE + " › 封面说明",
                        "多余的工作表未读取：“封面说明”。没有预算数据的不必理会；有的，请移到规定的工作表。"));
    }

    static Totals totals() {
        return new Totals(
                List.of(
                        new Totals.Fund(
                                "一般公共预算",
                                wan("1200.005"),
                                wan("10"),
                                Map.of(
                                        ExpenditureType.PERSONNEL, wan("700"),
                                        ExpenditureType.PUBLIC, wan("100.005"),
                                        ExpenditureType.OPERATING, wan("150"),
                                        ExpenditureType.TARGETED, wan("250")),
                                wan("10")),
                        new Totals.Fund(
                                "单位资金",
                                wan("34.56"),
                                wan("0"),
                                Map.of(ExpenditureType.TARGETED, wan("34.56")),
                                wan("0"))),
                List.of(
                        new Totals.Unit("300101", "试验局", wan("600"), wan("150")),
                        new Totals.Unit("300201", "科技馆", wan("200.005"), wan("284.56")),
                        new Totals.Unit("300202", "试验局办公室", wan("0"), wan("0.000001"))),
                List.of(
                        new Totals.Function("206", "科学技术支出", wan("1000")),
                        new Totals.Function("208", "社会保障和就业支出", wan("234.565"))));
    }

    /** As large as a submission can be. */
    private static List<Totals.Fund> hugeFunds() {
        Map<ExpenditureType, Money> types = new EnumMap<>(ExpenditureType.class);
        for (ExpenditureType type : ExpenditureType.values()) {
            types.put(type, wan("12345678.905"));
        }
        return List.of(
                new Totals.Fund("国有资本经营预算", wan("49382715.62"), wan("12345678.905"), types, wan("12345678.905")));
    }

    private static Reconciled reconciled(boolean failing) {
        List<Reconciled.Judged> notable = new ArrayList<>();
        notable.add(judged("R07", Outcome.EXPLAINED, "19.50", "预算03表合计与预算05表合计相差 19.50，差额 = 预算10表合计 19.50。"));
        notable.add(judged("R11", Outcome.PASSED, "-0.01", ""));
        if (failing) {
            notable.add(judged(
                    "R03",
                    Outcome.FAILED,
                    "0.01",
                    "预算03表“科技馆站”合计应等于基本支出小计加项目支出小计：382.42 = 179.17 + 203.25；实为 382.43，相差 0.01 万元。"));
            notable.add(judged("R05", Outcome.UNDECIDABLE, "0", "预算06表没有“合计”行，无法判断。"));
        }
        return new Reconciled(
                List.of(
                        new Reconciled.Rule(
                                "R03",
                                "合计等于分项",
                                Severity.ERROR,
                                failing ? Map.of(Outcome.PASSED, 20, Outcome.FAILED, 1) : Map.of(Outcome.PASSED, 21),
                                0),
                        new Reconciled.Rule(
                                "R05",
                                "两表相符",
                                Severity.NOTICE,
                                failing ? Map.of(Outcome.UNDECIDABLE, 1) : Map.of(Outcome.PASSED, 1),
                                0),
                        new Reconciled.Rule(
                                "R07",
                                "03 与 05",
                                Severity.NOTICE,
                                Map.of(Outcome.EXPLAINED, 1, Outcome.NOT_APPLICABLE, 2),
                                0),
                        new Reconciled.Rule("R11", "行和", Severity.ERROR, Map.of(Outcome.PASSED, 1300), 1)),
                notable);
    }

    private static Reconciled.Judged judged(String id, Outcome outcome, String difference, String message) {
        return new Reconciled.Judged(
                id,
                "规则" + id,
                outcome == Outcome.UNDECIDABLE ? Severity.NOTICE : Severity.ERROR,
                outcome,
                "300201 科技馆",
                new BigDecimal(difference),
                message,
                outcome.blocks() ? "请核对该行各列。" : "");
    }

    private static List<FileLink> standing(int number, boolean history) {
        List<FileLink> files = new ArrayList<>(List.of(
                new FileLink(MASTER, "第 " + number + " 号总册：预算01表至预算15表"),
                new FileLink("manifest.json", "第 " + number + " 号的清单")));
        if (history) {
            files.add(new FileLink("历史/", "以前的各次发布"));
        }
        return files;
    }

    private static Money wan(String amount) {
        return Money.ofWan(new BigDecimal(amount));
    }
}
