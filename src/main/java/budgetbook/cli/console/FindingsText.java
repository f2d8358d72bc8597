package budgetbook.cli.console;

import budgetbook.finding.Finding;
import budgetbook.finding.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings on the console: 错误 first, those of a file below its name, each with its place and what to do. */
final class FindingsText {
    private FindingsText() {}

    static void print(PrintWriter out, List<Finding> findings) {
        for (Severity severity : Severity.values()) {
            List<Finding> some = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!some.isEmpty()) {
                long answered = some.stream().filter(Finding::isAnswered).count();
                out.println(
                        "  " + severity.label() + " " + some.size() + " 条" + (answered == 0 ? "" : "，已说明 " + answered));
                byFile(some).forEach((file, ofFile) -> {
                    out.println("    " + file);
                    ofFile.forEach(finding -> print(out, finding));
                });
            }
        }
    }

    private static Map<String, List<Finding>> byFile(List<Finding> findings) {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        findings.forEach(finding -> byFile.computeIfAbsent(finding.place().file(), file -> new ArrayList<>())
                .add(finding));
        return byFile;
    }

    private static void print(PrintWriter out, Finding finding) {
        String where = finding.place().below(finding.where());
        if (where.isEmpty()) {
            out.println("      " + finding.message());
        } else {
            out.println("      " + where);
            out.println("        " + finding.message());
        }
        if (finding.isAnswered()) {
            out.println((where.isEmpty() ? "      " : "        ") + "审核说明　"
                    + finding.answer().shown());
        }
    }
}
