package budgetbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.configuration.ScheduleText;
import budgetbook.operation.ScheduleWatch;
import budgetbook.run.Timetable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A schedule whose configuration changes while it waits: wrong for a time, then right again. */
class TimetablesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2023-03-01T04:00:00Z");

    @TempDir
    private Path folder;

    private final StringWriter printed = new StringWriter();
    private final RunOptions options = new RunOptions();
    private Timetables timetables = times("0 30 1 * * *");
    private ScheduleWatch watch = new ScheduleWatch(Path.of("."), InstantSource.fixed(NOW));

    @BeforeEach
    void shippedConfiguration() throws IOException {
        Path shipped = Path.of("config");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        folder.resolve("config")
                                .resolve(shipped.relativize(file).toString()));
            }
        }
        options.config = folder.resolve("config");
        options.state = Files.createDirectory(folder.resolve("state"));
        watch = new ScheduleWatch(options.state, InstantSource.fixed(NOW));
        timetables = times("0 30 1 * * *");
    }

    private Timetables times(String cron) {
        return new Timetables(
                options, Timetable.of(new ScheduleText(cron, ZONE, false, "")), watch, new PrintWriter(printed, true));
    }

    private String status() throws IOException {
        Timetable timetable = timetables.get();
        watch.waitingFor(timetable.after(NOW));
        return Files.readString(options.state.resolve("status.json"));
    }

    private Instant next() {
        return timetables.get().after(NOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budgetbook.yml | 第 13 行 | cron: \"0 30 1 * * *\" | cron: \"0 30 61 * * *\"",
                "budgetbook.yml | 第 3 行 | year: 2023 | year: [2023",
                "budgetbook.yml | 第 2 行 | year: 2023 | year: 2023 ",
                "sources.yml | 第 39 行 | synonyms: [上级补助, | synonyms: [经营收入, 上级补助,",
                "tables/13.yml | 第 4 行 | operating: 是 | operating: 有",
                "reconciliation/10-within-tables.yml | 行 | 预算01表 | 预算99表",
            })
    void goesOnAtItsOldTimesAndSaysSo(String file, String line, String piece, String replacement) throws IOException {
        assertThat(status()).contains("\"problem\" : \"\"");
        Instant before = next();
        Path path = options.config.resolve(file);
        String sound = Files.readString(path);
        String spoilt = sound.replaceFirst(java.util.regex.Pattern.quote(piece.strip()), replacement.strip());
        Path book = options.config.resolve("budgetbook.yml");
        String times = Files.readString(book);
        if (spoilt.equals(sound)) {
            Files.write(path, sound.getBytes(Charset.forName("GB18030")));
            line = "第 1 行";
        } else {
            Files.writeString(path, spoilt);
        }

        assertThat(next()).isEqualTo(before);
        assertThat(status())
                .contains("\"state\" : \"空闲\"")
                .contains("配置有误，仍按原来的时间运行。")
                .contains(path.getFileName() + " ")
                .contains(line);
        assertThat(printed.toString()).containsOnlyOnce("配置有误，仍按原来的时间运行。");

        Files.writeString(path, sound);
        Files.writeString(book, times.replace("0 30 1 * * *", "0 45 5 * * *"));

        assertThat(next()).isEqualTo(Instant.parse("2023-03-01T21:45:00Z"));
        assertThat(status()).contains("\"problem\" : \"\"");
        assertThat(printed.toString()).contains("配置已改正。");
    }

    @Test
    void notesInTheLogWhatIsWrong() throws IOException {
        Files.writeString(options.config.resolve("sources.yml"), "sources: [");

        next();

        assertThat(Files.readString(options.state.resolve("logs/budgetbook.log")))
                .contains("sources.yml 第 ");
    }
}
