package budgetbook.run;

import budgetbook.configuration.ScheduleText;
import budgetbook.configuration.file.ConfigurationException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.scheduling.support.CronExpression;

/** The times at which the program runs by itself, by Spring's cron expressions. */
public final class Timetable {
    private static final int FIELDS_WITHOUT_SECONDS = 5;

    private final CronExpression cron;
    private final ZoneId zone;

    private Timetable(CronExpression cron, ZoneId zone) {
        this.cron = cron;
        this.zone = zone;
    }

    /** The times of a schedule; {@link ConfigurationException} if its expression is wrong or never comes true. */
    public static Timetable of(ScheduleText schedule) {
        String written = schedule.cron().strip();
        boolean withoutSeconds = !written.startsWith("@") && written.split("\\s+").length == FIELDS_WITHOUT_SECONDS;
        CronExpression cron;
        try {
            cron = CronExpression.parse(withoutSeconds ? "0 " + written : written);
        } catch (IllegalArgumentException e) {
            throw schedule.refuse("定时“" + schedule.cron() + "”不是 cron 表达式；应为六段（秒 分 时 日 月 星期），如 0 30 1 * * *，"
                    + "或五段（分 时 日 月 星期），如 30 1 * * *。");
        }
        if (cron.next(ZonedDateTime.now(schedule.zone())) == null) {
            throw schedule.refuse("定时“" + schedule.cron() + "”写的日期不存在，永远不会运行。请更正日和月。");
        }
        return new Timetable(cron, schedule.zone());
    }

    /** The first time after a moment; what falls into the hour that the clock skips in spring comes the next day. */
    public Instant after(Instant moment) {
        ZonedDateTime next = cron.next(moment.atZone(zone));
        return next == null ? Instant.MAX : next.toInstant();
    }

    /** Whose clock it goes by. */
    public ZoneId zone() {
        return zone;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timetable timetable && cron.equals(timetable.cron) && zone.equals(timetable.zone);
    }

    @Override
    public int hashCode() {
        return cron.hashCode() * 31 + zone.hashCode();
    }
}
