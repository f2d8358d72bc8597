package budgetbook.configuration;

import java.nio.file.Path;
import java.util.Optional;

/**
 * budgetbook.yml: how the program runs.
 *
 * @param year the budget year
 * @param readers how many submissions are read at the same time
 * @param schedule when {@code schedule} runs; empty where the file does not say
 */
public record Settings(int year, int readers, Optional<ScheduleText> schedule) {
    private static final int MOST_READERS = 64;

    static Settings read(Path file) {
        YamlNode root = YamlNode.read(file).closed("year", "readers", "schedule");
        int year = root.get("year").number();
        if (year < 2000 || year > 2999) {
            throw root.get("year").refuse("年度“" + year + "”应为四位数字，如 2023。");
        }
        int readers = root.find("readers").map(YamlNode::number).orElse(2);
        if (readers < 1 || readers > MOST_READERS) {
            throw root.get("readers").refuse("readers 应在 1 到 " + MOST_READERS + " 之间。");
        }
        return new Settings(year, readers, root.find("schedule").map(ScheduleText::read));
    }
}
