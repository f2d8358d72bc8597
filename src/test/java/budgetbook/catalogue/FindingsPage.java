package budgetbook.catalogue;

import budgetbook.finding.FindingCode;
import budgetbook.finding.Severity;
import budgetbook.finding.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Draws docs/findings.md from the catalogue, with the cases as examples, and the manual's tables of findings; {@code main}
 * writes both. */
final class FindingsPage {
    static final Path FILE = Path.of("docs/findings.md");
    static final Path MANUAL = Path.of("docs/使用手册.md");

    private FindingsPage() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(FILE, text());
        Files.writeString(MANUAL, manual());
    }

    static String text() throws IOException {
        StringBuilder page = new StringBuilder("""
                # 错误与提示一览

                程序会指出的每一种问题：是什么、为什么、怎么办，会怎么说（花括号中的是随情况而变的部分），以及一个实例（位置在前，说明在后）。

                - **错误**：数字不对或无法确定，必须更正；更正以前本部门不发布，此前发布的保持不变。
                - **提示**：合规但少见，请确认；不影响发布。

                > 本页由程序生成，请勿直接改动；实例取自 `src/test/resources/cases`，每次构建都会核对。

                """);
        for (Severity severity : Severity.values()) {
            page.append("## ").append(severity.label()).append("\n\n");
            page.append(table(severity, "")).append('\n');
            for (FindingCode code : codes(severity)) {
                section(page, code);
            }
        }
        return page.toString().stripTrailing() + "\n";
    }

    /** What is found and what to do about it, a row a code, each a link to its section of the page at this address. */
    private static String table(Severity severity, String address) {
        StringBuilder table = new StringBuilder("| 说法 | 怎么办 |\n| --- | --- |\n");
        codes(severity)
                .forEach(code -> table.append(
                        "| [%s](%s#%s) | %s |\n".formatted(code.title(), address, anchor(code), code.remedy())));
        return table.toString();
    }

    private static List<FindingCode> codes(Severity severity) {
        return Arrays.stream(FindingCode.values())
                .filter(code -> code.severity() == severity)
                .toList();
    }

    /** The manual, with the tables of findings between its marks as they should be. */
    static String manual() throws IOException {
        String text = Files.readString(MANUAL);
        for (Severity severity : Severity.values()) {
            String begin = "<!-- " + severity.label() + "一览，由程序生成 -->\n";
            int from = text.indexOf(begin) + begin.length();
            int to = text.indexOf("<!-- 完 -->", from);
            text = text.substring(0, from) + table(severity, "findings.md") + text.substring(to);
        }
        return text;
    }

    private static void section(StringBuilder page, FindingCode code) throws IOException {
        page.append("### <a id=\"%s\"></a>%s\n\n".formatted(anchor(code), code.title()));
        page.append("%s　`%s`\n\n".formatted(code.severity().label(), code.name()));
        page.append(code.meaning()).append("\n\n");
        page.append("**怎么办**　").append(code.remedy()).append("\n\n");
        if (!code.remedyForSender().equals(code.remedy())) {
            page.append("**对填报人说**　").append(code.remedyForSender()).append("\n\n");
        }
        page.append("**说法**\n\n");
        Arrays.stream(Wording.values())
                .filter(wording -> wording.code() == code)
                .map(Wording::pattern)
                .distinct()
                .forEach(pattern -> page.append("- ").append(pattern).append('\n'));
        page.append("\n```text\n").append(new FindingCase(code).example()).append("\n```\n\n");
    }

    private static String anchor(FindingCode code) {
        return code.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
