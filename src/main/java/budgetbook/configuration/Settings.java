package budgetbook.configuration;

import budgetbook.configuration.file.YamlNode;
import java.nio.file.Path;
import java.util.Optional;

/**
 * budgetbook.yml: how the program runs.
 *
 * @param year the budget year
 * @param readers how many submissions are read at the same time
 * @param departments how many departments are worked on at the same time, at most; as many as there are processors where the
 *     file does not say
 * @param settleSeconds a submission is read once nobody has changed it for so long
 * @param waitSeconds how long those that are being changed are waited for in all
 * @param historyCount how many earlier publications of a department are kept
 * @param historyDays none is kept that was published longer ago
 * @param schedule when {@code schedule} runs; empty where the file does not say
 * @param rounding how amounts are rounded to what is printed
 */
public record Settings(
        int year,
        int readers,
        int departments,
        int settleSeconds,
        int waitSeconds,
        int historyCount,
        int historyDays,
        Optional<ScheduleText> schedule,
        Rounding rounding) {
    private static final int MOST_KEPT = 100_000;
    private static final int MOST_SECONDS = 3600;
    private static final int MOST_AT_A_TIME = 64;

    static Settings read(Path file) {
        YamlNode root = YamlNode.read(file)
                .closed(
                        "year",
                        "readers",
                        "departments",
                        "settle-seconds",
                        "wait-seconds",
                        "history-count",
                        "history-days",
                        "schedule",
                        "rounding");
        int year = root.get("year").number();
        if (year < 2000 || year > 2999) {
            throw root.get("year").refuse("年度“" + year + "”应为四位数字，如 2023。");
        }
        return new Settings(
                year,
                between(root, "readers", 1, MOST_AT_A_TIME, 2),
                between(root, "departments", 1, MOST_AT_A_TIME, processors()),
                between(root, "settle-seconds", 0, MOST_SECONDS, 2),
                between(root, "wait-seconds", 0, MOST_SECONDS, 30),
                between(root, "history-count", 1, MOST_KEPT, 100),
                between(root, "history-days", 1, MOST_KEPT, 1100),
                root.find("schedule").map(ScheduleText::read),
                root.find("rounding").map(Settings::rounding).orElse(Rounding.EXACT));
    }

    private static int processors() {
        return Math.min(MOST_AT_A_TIME, Runtime.getRuntime().availableProcessors());
    }

    private static Rounding rounding(YamlNode node) {
        return Rounding.of(node.text())
                .orElseThrow(() -> node.refuse("rounding“" + node.text() + "”应为 exact（各数四舍五入）或 footed（舍位平衡）。"));
    }

    private static int between(YamlNode root, String key, int least, int most, int otherwise) {
        int number = root.find(key).map(YamlNode::number).orElse(otherwise);
        if (number < least || number > most) {
            throw root.get(key).refuse(key + " 应在 " + least + " 到 " + most + " 之间。");
        }
        return number;
    }
}
