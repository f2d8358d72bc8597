package budgetbook.cli.console;

import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.GroupOutcome;
import budgetbook.run.GroupOutcome.Check;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What a run prints of a group: who is summed and who is not, what does not hold, the result. */
final class GroupReport {
    /** As many departments, and places that do not hold, as are told of one by one. */
    private static final int TOLD = 12;

    private final PrintWriter out;
    private final Path log;

    GroupReport(PrintWriter out, Path log) {
        this.out = out;
        this.log = log;
    }

    void print(GroupOutcome outcome) {
        out.println();
        out.println("汇总 " + outcome.group().code() + " " + outcome.group().name());
        if (outcome.result() != Result.FAILED) {
            out.println("  " + outcome.sums());
        }
        list(outcome.missing().stream().map(one -> "未汇总 " + one.named()).toList(), "个部门未汇总");
        if (!outcome.checks().isEmpty()) {
            out.println("  核对："
                    + outcome.checks().stream()
                            .map(check -> check.id() + (check.holds() ? " 成立 " + check.judged() : " 不成立"))
                            .collect(Collectors.joining("，")));
        }
        for (Check check : outcome.checks()) {
            list(check.failures(), "处不成立");
        }
        result(outcome);
        out.println("  用时 " + RunReport.seconds(outcome.duration()));
    }

    private void list(List<String> lines, String rest) {
        lines.stream().limit(TOLD).forEach(line -> out.println("    " + line));
        if (lines.size() > TOLD) {
            out.println("    另有 " + (lines.size() - TOLD) + " " + rest + "，见运行报告");
        }
    }

    private void result(GroupOutcome outcome) {
        if (outcome.result() == Result.PUBLISHED) {
            out.println("  已发布第 " + outcome.number() + " 号：" + outcome.folder());
        } else if (outcome.result() == Result.UNCHANGED) {
            out.println("  各部门的发布和配置与第 " + outcome.number() + " 号时相同，没有变化，未重复处理：" + outcome.folder());
        } else {
            if (!outcome.problem().isEmpty()) {
                out.println("  " + outcome.problem() + "；详情见日志 " + log);
            }
            String why = outcome.result() == Result.RETURNED
                    ? "未发布：没有可汇总的部门"
                    : outcome.result().label();
            out.println("  " + why + "。"
                    + (outcome.number() == 0 ? "" : "此前发布的第 " + outcome.number() + " 号保持不变：" + outcome.folder()));
        }
    }
}
