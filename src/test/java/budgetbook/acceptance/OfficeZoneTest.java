package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import budgetbook.publication.ManifestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All times that people read are in the zone of {@code schedule}, wherever the machine stands. */
class OfficeZoneTest {
    private static final String ISLAND = "Pacific/Kiritimati";
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final TimeZone before = TimeZone.getDefault();

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void shipped() throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        scene = Scene.shipped(folder);
    }

    @AfterEach
    void home() {
        TimeZone.setDefault(before);
    }

    private static List<String> times(String text) {
        return TIME.matcher(text).results().map(time -> time.group()).toList();
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.of(ISLAND));
    }

    @Test
    void logHistoryManifestStatusAndPageGoByIt() throws IOException {
        scene.configure("budgetbook.yml", "zone: Asia/Shanghai", "zone: " + ISLAND);

        assertThat(scene.run()).isZero();

        assertThat(times(scene.log())).isNotEmpty().allSatisfy(OfficeZoneTest::isAboutNow);
        assertThat(Files.readString(scene.place("state/status.json")))
                .contains("+14:00")
                .doesNotContain("-05:00");
        assertThat(ManifestFile.read(scene.published()).orElseThrow().publishedAt())
                .endsWith("+14:00");
        assertThat(Files.readString(scene.published().resolve("运行报告.html")))
                .contains("运行时间 " + DateTimeFormatter.ofPattern("yyyy年M月d日").format(now()));
        scene.command("history");
        assertThat(times(scene.printed())).hasSize(2).allSatisfy(OfficeZoneTest::isAboutNow);
    }

    private static void isAboutNow(String time) {
        assertThat(LocalDateTime.parse(time, WRITTEN)).isCloseTo(now(), within(10, ChronoUnit.MINUTES));
    }

    @Test
    void whatWasPublishedByAnotherClockIsListedByThisOne() throws IOException {
        scene.hasPublished();
        String published = ManifestFile.read(scene.published()).orElseThrow().publishedAt();
        scene.configure("budgetbook.yml", "zone: Asia/Shanghai", "zone: " + ISLAND);

        scene.command("history");

        assertThat(published).endsWith("+08:00");
        assertThat(times(scene.printed()))
                .contains(OffsetDateTime.parse(published)
                        .atZoneSameInstant(ZoneId.of(ISLAND))
                        .format(WRITTEN));
    }
}
