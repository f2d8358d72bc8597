package budgetbook.cli.console;

import budgetbook.finding.Finding;
import budgetbook.finding.Severity;
import java.io.PrintWriter;
import java.util.List;

/** Findings on the console: 错误 first, each with its place and what to do. */
final class FindingsText {
    private FindingsText() {}

    static void print(PrintWriter out, List<Finding> findings) {
        for (Severity severity : Severity.values()) {
            List<Finding> some = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!some.isEmpty()) {
                out.println("  " + severity.label() + " " + some.size() + " 条");
                for (Finding finding : some) {
                    out.println("    " + finding.whole());
                    out.println("      " + finding.message());
                }
            }
        }
    }
}
