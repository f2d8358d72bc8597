package budgetbook.configuration;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The zone in which people read times: that of {@code schedule}, or the machine's where there is none. It is made the zone of
 * the process, because the log and the job repository know no other.
 */
public final class OfficeZone {
    private static final ZoneId MACHINE = ZoneId.systemDefault();

    private OfficeZone() {}

    /** Reads budgetbook.yml; from then on all times are in its zone. */
    public static Settings settings(Path folder) {
        Settings settings = new ConfigurationFolder(folder).settings();
        ZoneId zone = settings.schedule().map(ScheduleText::zone).orElse(MACHINE);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        return settings;
    }

    /**
     * Reads the whole configuration likewise; what goes wrong in the rest of it is told in the zone, too.
     *
     * @param year null for that of budgetbook.yml
     */
    public static Configuration configuration(Path folder, @Nullable Integer year) {
        settings(folder);
        return new ConfigurationFolder(folder).read(Optional.ofNullable(year));
    }

    /** The zone of a schedule that names none. */
    static ZoneId machine() {
        return MACHINE;
    }
}
