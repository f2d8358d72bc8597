package budgetbook.configuration;

import java.nio.file.Path;

/**
 * budgetbook.yml: how the program runs.
 *
 * @param year the budget year
 * @param readers how many submissions are read at the same time
 * @param settleSeconds a submission is read once nobody has changed it for so long
 * @param waitSeconds how long those that are being changed are waited for in all
 */
public record Settings(int year, int readers, int settleSeconds, int waitSeconds) {
    private static final int MOST_SECONDS = 3600;
    private static final int MOST_READERS = 64;

    static Settings read(Path file) {
        YamlNode root = YamlNode.read(file).closed("year", "readers", "settle-seconds", "wait-seconds");
        int year = root.get("year").number();
        if (year < 2000 || year > 2999) {
            throw root.get("year").refuse("年度“" + year + "”应为四位数字，如 2023。");
        }
        int readers = root.find("readers").map(YamlNode::number).orElse(2);
        if (readers < 1 || readers > MOST_READERS) {
            throw root.get("readers").refuse("readers 应在 1 到 " + MOST_READERS + " 之间。");
        }
        return new Settings(year, readers, seconds(root, "settle-seconds", 2), seconds(root, "wait-seconds", 30));
    }

    private static int seconds(YamlNode root, String key, int otherwise) {
        int seconds = root.find(key).map(YamlNode::number).orElse(otherwise);
        if (seconds < 0 || seconds > MOST_SECONDS) {
            throw root.get(key).refuse(key + " 应在 0 到 " + MOST_SECONDS + " 秒之间。");
        }
        return seconds;
    }
}
