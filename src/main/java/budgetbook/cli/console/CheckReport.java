package budgetbook.cli.console;

import budgetbook.budget.Product;
import budgetbook.budget.Unit;
import budgetbook.configuration.Configuration;
import budgetbook.finding.Finding;
import budgetbook.normalise.CheckedSubmission;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** What {@code check} prints: a line for each file, the findings as a run prints them, the feedback, the result. */
public final class CheckReport {
    private final PrintWriter out;

    public CheckReport(PrintWriter out) {
        this.out = out;
    }

    public void begin(Configuration configuration) {
        out.println(Product.NAME + " " + Product.VERSION + "　" + configuration.year() + " 年度　只检查，不发布");
        out.println();
    }

    public void submissions(List<CheckedSubmission> checked) {
        TextTable table = new TextTable("单位", "简称", "结果", "错误", "提示", "申报表");
        for (CheckedSubmission submission : checked) {
            Unit unit = submission.unit();
            table.row(
                    unit == null ? "－" : unit.code(),
                    unit == null ? "－" : unit.shortName(),
                    result(submission),
                    count(submission.errors()),
                    count(submission.notices()),
                    submission.file().name());
        }
        table.print(out, "  ");
        List<Finding> findings = checked.stream()
                .flatMap(submission -> submission.findings().stream())
                .distinct()
                .toList();
        FindingsText.print(out, findings);
    }

    private static String result(CheckedSubmission submission) {
        if (submission.inOrder()) {
            return "可以提交";
        }
        return submission.unit() == null ? "未读取" : "有误";
    }

    private static String count(int number) {
        return number == 0 ? "－" : Integer.toString(number);
    }

    public void feedback(List<Path> files) {
        if (!files.isEmpty()) {
            out.println("  标出问题的副本 " + files.size() + " 份：" + files.get(0).getParent());
            files.forEach(file -> out.println("    " + file.getFileName()));
        }
    }

    public void end(List<CheckedSubmission> checked) {
        long good = checked.stream().filter(CheckedSubmission::inOrder).count();
        out.println();
        out.println(
                good == checked.size()
                        ? "共 " + checked.size() + " 份，都可以提交。"
                        : "共 " + checked.size() + " 份，" + (checked.size() - good) + " 份须更正后再提交。");
    }
}
