package budgetbook.cli.console;

import budgetbook.book.BookNews;
import budgetbook.budget.Product;
import budgetbook.configuration.Configuration;
import budgetbook.reconcile.check.Outcome;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.Folders;
import budgetbook.run.RuleCounts;
import budgetbook.run.RunOutcome;
import budgetbook.run.UnitState;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a run prints before and after: where it reads and writes, the board of units, the findings, the result. */
public final class RunReport {
    /** Of departments that were not come to. */
    public static final String CUT_SHORT = "已按要求停止，其余部门留待下次运行";

    private final PrintWriter out;
    private final Path log;
    private final long started = System.nanoTime();

    public RunReport(PrintWriter out, Path log) {
        this.out = out;
        this.log = log;
    }

    public void begin(Configuration configuration, Folders folders, Path config) {
        out.println(Product.NAME + " " + Product.VERSION + "　" + configuration.year() + " 年度");
        out.println("输入 " + folders.input() + "　输出 " + folders.output() + "　配置 " + config);
    }

    public void end(RunOutcome outcome) {
        outcome.departments().forEach(this::department);
        GroupReport groups = new GroupReport(out, log);
        outcome.groups().forEach(groups::print);
        if (!outcome.findings().isEmpty()) {
            out.println();
            out.println("不属于任何部门的文件");
            FindingsText.print(out, outcome.findings());
        }
        out.println();
        if (outcome.cutShort()) {
            out.println(CUT_SHORT + "。");
        }
        out.println("用时 " + seconds(Duration.ofNanos(System.nanoTime() - started)));
    }

    private void department(DepartmentOutcome outcome) {
        out.println();
        out.println(outcome.department().code() + " " + outcome.department().name());
        board(outcome);
        FindingsText.print(out, outcome.findings());
        returned(outcome.returned());
        result(outcome);
    }

    private void board(DepartmentOutcome outcome) {
        TextTable table = new TextTable("单位", "简称", "状态", "错误", "提示", "申报表");
        for (UnitState unit : outcome.board()) {
            table.row(
                    unit.unit().code(),
                    unit.unit().shortName(),
                    unit.state().label() + (unit.changed() ? "" : unit.file().isEmpty() ? "" : "（未变）"),
                    count(unit.errors()),
                    count(unit.notices()),
                    unit.file());
        }
        table.print(out, "  ");
    }

    private static String count(int number) {
        return number == 0 ? "－" : Integer.toString(number);
    }

    private void returned(List<Path> files) {
        if (!files.isEmpty()) {
            out.println("  退回 " + files.size() + " 份（问题清单在第一张表，问题单元格已标出）："
                    + files.get(0).getParent());
            files.forEach(file -> out.println("    " + file.getFileName()));
        }
    }

    private void result(DepartmentOutcome outcome) {
        RuleCounts rules = outcome.rules();
        if (!rules.rules().isEmpty()) {
            out.println("  勾稽："
                    + rules.outcomes().entrySet().stream()
                            .map(entry ->
                                    entry.getKey().label() + " " + entry.getValue() + rounding(rules, entry.getKey()))
                            .collect(Collectors.joining("，")));
        }
        if (outcome.result() == Result.PUBLISHED) {
            out.println("  支出总计 " + outcome.total().printedWan() + " 万元");
            out.println("  已发布第 " + outcome.number() + " 号：" + outcome.folder());
        } else if (outcome.result() == Result.DRAFTED) {
            out.println("  支出总计 " + outcome.total().printedWan() + " 万元");
            out.println("  试算稿（未发布）：" + outcome.folder());
        } else if (outcome.result() == Result.UNCHANGED) {
            out.println("  申报表和配置与第 " + outcome.number() + " 号发布时相同，没有变化，未重复处理：" + outcome.folder());
        } else {
            if (!outcome.problem().isEmpty()) {
                out.println("  " + outcome.problem() + "；详情见日志 " + log);
            }
            out.println("  " + outcome.result().label() + "。"
                    + (outcome.number() == 0 ? "" : "此前发布的第 " + outcome.number() + " 号保持不变：" + outcome.folder()));
        }
        book(outcome.book());
        if (!outcome.durations().isEmpty()) {
            out.println("  各步用时："
                    + outcome.durations().entrySet().stream()
                            .map(entry -> entry.getKey().label() + " " + seconds(entry.getValue()))
                            .collect(Collectors.joining("，")));
        }
    }

    private void book(BookNews book) {
        switch (book.state()) {
            case NONE -> {}
            case MADE ->
                out.println("  公开文本" + book.state().label()
                        + (book.says().isEmpty() ? "" : "，另有 " + book.says().size() + " 处请看一看，见运行报告"));
            case LACKING ->
                out.println("  公开文本" + book.state().label() + "，" + book.says().size() + " 处，见待补说明.xlsx");
            case HELD_BACK ->
                out.println("  公开文本" + book.state().label() + "，" + book.says().size() + " 处，见运行报告");
        }
    }

    /** What of the rules that passed holds but for rounding, and what of the lawful differences is answered. */
    private static String rounding(RuleCounts rules, Outcome outcome) {
        if (rules.answered() > 0 && outcome == Outcome.EXPLAINED) {
            return "（其中已说明 " + rules.answered() + "）";
        }
        return rules.roundingDifferences() > 0 && outcome == Outcome.PASSED
                ? "（其中尾差 " + rules.roundingDifferences() + "）"
                : "";
    }

    /** A length of time as people read it. */
    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f 秒", duration.toMillis() / 1000.0);
    }
}
