package budgetbook.configuration;

import budgetbook.configuration.file.ConfigurationException;
import budgetbook.configuration.file.YamlNode;
import java.time.DateTimeException;
import java.time.ZoneId;

/**
 * {@code schedule} of budgetbook.yml: when the program runs by itself. The expression is read by the package that counts
 * with it.
 *
 * @param cron the expression as it is written, five or six fields
 * @param zone whose clock it goes by
 * @param atStart whether a run is made as soon as the program is started
 * @param where file and line of the expression, for messages
 */
public record ScheduleText(String cron, ZoneId zone, boolean atStart, String where) {
    static ScheduleText read(YamlNode node) {
        node.closed("cron", "zone", "at-start");
        YamlNode cron = node.get("cron");
        return new ScheduleText(
                cron.text(),
                node.find("zone").map(ScheduleText::zone).orElseGet(OfficeZone::machine),
                node.flag("at-start"),
                cron.where());
    }

    private static ZoneId zone(YamlNode node) {
        try {
            return ZoneId.of(node.text());
        } catch (DateTimeException e) {
            throw node.refuse("不认识的时区“" + node.text() + "”；应为地区名，如 Asia/Shanghai。");
        }
    }

    /** The exception that refuses the expression; {@code problem} is a Chinese sentence. */
    public ConfigurationException refuse(String problem) {
        return new ConfigurationException(where + "：" + problem);
    }
}
