package budgetbook.notify;

import budgetbook.configuration.notify.Recipient;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * A message to a recipient: what is new, then what could not be delivered before.
 *
 * @param parts the latest first; at least one
 */
record Letter(Recipient recipient, List<Part> parts) {
    private static final int LONGEST_LINE = 500;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Returns its subject, in one line whatever stands in it. */
    String subject() {
        return OneLine.of(parts.get(0).subject(), LONGEST_LINE);
    }

    /** Returns its text, cut to a number of bytes between two lines; the last one then tells how much there was. */
    String text(int mostBytes) {
        List<String> text = new ArrayList<>();
        for (Part part : parts) {
            if (!text.isEmpty()) {
                text.add("");
                text.add("—— 以下是 " + TIME.format(part.at().atZone(ZoneId.systemDefault())) + " 没有送到的 ——");
            }
            part.text().lines().map(Letter::printable).forEach(text::add);
        }
        return cut(text, mostBytes);
    }

    /** A line in which nothing moves a screen, and which leaves room for others. */
    private static String printable(String line) {
        return OneLine.of(line, LONGEST_LINE);
    }

    private static String cut(List<String> lines, int mostBytes) {
        int kept = lines.size();
        String text = String.join("\n", lines);
        while (kept > 0 && bytes(text) > mostBytes) {
            kept--;
            text = String.join("\n", lines.subList(0, kept)) + "\n……还有 " + (lines.size() - kept) + " 行，见运行报告";
        }
        return text.strip();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
