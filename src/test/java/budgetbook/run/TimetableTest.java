package budgetbook.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.configuration.ScheduleText;
import budgetbook.configuration.file.ConfigurationException;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The times of a schedule, and what is refused. */
class TimetableTest {
    private static Timetable of(String cron, String zone) {
        return Timetable.of(new ScheduleText(cron, ZoneId.of(zone), false, "budgetbook.yml 第 9 行"));
    }

    @Test
    void goesByTheClockOfItsZone() {
        assertThat(of("0 30 1 * * *", "Asia/Shanghai").after(Instant.parse("2023-03-01T00:00:00Z")))
                .isEqualTo("2023-03-01T17:30:00Z");
    }

    @Test
    void fiveFieldsAreSixWithoutTheSeconds() {
        assertThat(of("30 1 * * *", "Asia/Shanghai")).isEqualTo(of("0 30 1 * * *", "Asia/Shanghai"));
        assertThat(of("15,45 8-17 * * 1-5", "UTC").after(Instant.parse("2023-03-03T17:50:00Z")))
                .isEqualTo("2023-03-06T08:15:00Z");
    }

    @Test
    void aTimeThatTheClockSkipsInSpringComesTheNextDay() {
        assertThat(of("30 2 * * *", "Europe/Berlin").after(Instant.parse("2023-03-26T00:00:00Z")))
                .isEqualTo("2023-03-27T00:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "每天", "1:30", "* * * *", "0 0 0 0 0 0 0", "0 61 1 * * *", "0 30 25 * * *"})
    void anExpressionThatIsNoneIsRefusedWithItsPlace(String cron) {
        assertThatThrownBy(() -> of(cron, "UTC"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("budgetbook.yml 第 9 行")
                .hasMessageContaining("不是 cron 表达式");
    }

    @Test
    void aDayThatNeverComesIsRefused() {
        assertThatThrownBy(() -> of("0 0 1 31 2 *", "UTC")).hasMessageContaining("永远不会运行");
    }
}
