package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.run.RunLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What monitors and operators read: status.json, metrics.prom and the log, after every kind of run. */
class MonitoringTest {
    private static final Pattern SAMPLE = Pattern.compile("([a-z_]+(?:\\{[^}]*})?) (-?[0-9.E+]+|NaN)");
    private static final String PHONE = "13800138765";
    private static final String PERSON = "欧阳测试";

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void shipped() throws IOException {
        scene = Scene.shipped(folder);
    }

    private JsonNode status() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(scene.place("state/status.json")));
    }

    /** The samples by name and labels; each metric must have told its help and its type before. */
    private Map<String, Double> metrics() throws IOException {
        Map<String, Double> samples = new TreeMap<>();
        String told = "";
        for (String line : Files.readAllLines(scene.place("state/metrics.prom"))) {
            if (line.startsWith("# HELP ")) {
                told = line.split(" ")[2];
                assertThat(line).as("its help").hasSizeGreaterThan(("# HELP " + told).length() + 2);
            } else if (line.startsWith("#")) {
                assertThat(line).isEqualTo("# TYPE " + told + " gauge");
            } else {
                Matcher sample = SAMPLE.matcher(line);
                assertThat(sample.matches()).as(line).isTrue();
                assertThat(line).startsWith(told);
                assertThat(samples.put(sample.group(1), Double.parseDouble(sample.group(2))))
                        .as("told twice: " + line)
                        .isNull();
            }
        }
        return samples;
    }

    @Test
    void aPublicationIsTold() throws IOException {
        assertThat(scene.run()).isZero();

        JsonNode last = status().at("/lastRun");
        assertThat(status().at("/state").asString()).isEqualTo("已停止");
        assertThat(last.at("/exitStatus").asInt()).isZero();
        assertThat(last.at("/departments/0/result").asString()).isEqualTo("已发布");
        assertThat(last.at("/departments/0/publication").asInt()).isEqualTo(1);
        assertThat(status().at("/lastSuccess")).isEqualTo(last.at("/end"));
        assertThat(status().at("/lastDuty")).isEqualTo(last.at("/end"));
        assertThat(metrics())
                .containsEntry("budgetbook_last_run_exit_status", 0.0)
                .containsEntry("budgetbook_departments{result=\"published\"}", 1.0)
                .containsEntry("budgetbook_publication_number{department=\"254\"}", 1.0)
                .containsEntry("budgetbook_submissions{department=\"254\",state=\"received\"}", 3.0)
                .containsEntry("budgetbook_findings{department=\"254\",severity=\"notice\"}", 4.0)
                .containsEntry("budgetbook_rules{department=\"254\",outcome=\"failed\"}", 0.0)
                .containsKey("budgetbook_stage_duration_seconds{department=\"254\",stage=\"publish\"}")
                .containsKey("budgetbook_last_success_timestamp_seconds");
    }

    @Test
    void aRunThatHoldsBackHasDoneItsDutyThoughTheLastSuccessStays() throws IOException {
        scene.hasPublished();
        JsonNode success = backdated("lastSuccess");
        JsonNode duty = backdated("lastDuty");
        Files.delete(scene.input(Scene.OFFICE));

        assertThat(scene.run()).isEqualTo(2);

        assertThat(status().at("/lastDuty"))
                .isEqualTo(status().at("/lastRun/end"))
                .isNotEqualTo(duty);
        assertThat(metrics().get("budgetbook_last_duty_timestamp_seconds"))
                .isGreaterThan(metrics().get("budgetbook_last_success_timestamp_seconds"));

        assertThat(status().at("/lastRun/exitStatus").asInt()).isEqualTo(2);
        assertThat(status().at("/lastSuccess")).isEqualTo(success);
        assertThat(metrics())
                .containsEntry("budgetbook_submissions{department=\"254\",state=\"missing\"}", 1.0)
                .containsEntry("budgetbook_departments{result=\"returned\"}", 1.0)
                .containsEntry("budgetbook_publication_number{department=\"254\"}", 1.0);
    }

    @Test
    void theRulesOfThePublicationAreCountedThoughNothingHasChanged() throws IOException {
        scene.hasPublished();
        Map<String, Double> published = rules();
        JsonNode counted = status().at("/lastRun/departments/0/rules");

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("没有变化").contains("勾稽：通过");
        assertThat(published).containsEntry("budgetbook_rules{department=\"254\",outcome=\"explained\"}", 6.0);
        assertThat(rules()).isEqualTo(published);
        assertThat(status().at("/lastRun/departments/0/rules")).isEqualTo(counted);
    }

    private Map<String, Double> rules() throws IOException {
        Map<String, Double> rules = metrics();
        rules.keySet().removeIf(name -> !name.startsWith("budgetbook_rules"));
        return rules;
    }

    /** The alerts that ship ask for metrics that there are. */
    @Test
    void everyMetricOfTheAlertsIsTold() throws IOException {
        scene.hasPublished();
        List<String> asked = Pattern.compile("budgetbook_[a-z_]+")
                .matcher(Files.readString(Path.of("docs/operations/budgetbook-alerts.yml")))
                .results()
                .map(name -> name.group())
                .distinct()
                .toList();

        assertThat(asked).contains("budgetbook_last_duty_timestamp_seconds", "budgetbook_last_run_exit_status");
        assertThat(metrics().keySet()).containsAll(asked);
    }

    /** Sets a time of the status a day back; runs of a test end within one second. */
    private JsonNode backdated(String field) throws IOException {
        Path file = scene.place("state/status.json");
        String time = status().at("/" + field).asString();
        String earlier = OffsetDateTime.parse(time).minusDays(1).toString();
        Files.writeString(
                file,
                Files.readString(file).replace("\"" + field + "\" : \"" + time, "\"" + field + "\" : \"" + earlier));
        return status().at("/" + field);
    }

    @Test
    void aConfigurationThatIsWrongIsTold() throws IOException {
        scene.hasPublished();
        JsonNode duty = backdated("lastDuty");
        scene.configure("budgetbook.yml", "readers:", "reader:");

        assertThat(scene.run()).isEqualTo(64);

        assertThat(status().at("/lastDuty")).as("a failure is no duty done").isEqualTo(duty);

        assertThat(status().at("/lastRun/exitStatus").asInt()).isEqualTo(64);
        assertThat(status().at("/lastRun/problem").asString()).contains("reader");
        assertThat(metrics()).containsEntry("budgetbook_last_run_exit_status", 64.0);
    }

    @Test
    void aScheduleThatCannotBeReadIsRefusedWithFileAndLine() throws IOException {
        scene.configure("budgetbook.yml", "zone: Asia/Shanghai", "zone: Asia/Nowhere");

        assertThat(scene.run()).isEqualTo(64);

        assertThat(scene.printed()).contains("budgetbook.yml 第").contains("不认识的时区“Asia/Nowhere”");
    }

    @Test
    void aSecondRunDoesNotSpeakOverTheOneThatGoesOn() throws IOException {
        scene.hasPublished();
        String before = Files.readString(scene.place("state/status.json"));

        try (RunLock lock = RunLock.take(scene.place("state"))) {
            assertThat(scene.run()).isEqualTo(4);
        }

        assertThat(Files.readString(scene.place("state/status.json"))).isEqualTo(before);
    }

    @Test
    void theLogIsAnObjectALineIfAskedFor() throws IOException {
        assertThat(scene.run("--log", "json")).isZero();

        List<String> lines = Files.readAllLines(scene.place("state/logs/budgetbook.jsonl"));
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(JsonMapper.shared()
                                .readTree(line)
                                .at("/message")
                                .asString())
                        .isNotEmpty());
        assertThat(scene.place("state/logs/budgetbook.log")).doesNotExist();
    }

    @Test
    void aLogThatCannotBeWrittenStopsNothing() throws IOException {
        Files.createDirectories(scene.place("state/logs/budgetbook.log"));

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("日志无法写入").contains("已发布第 1 号");
    }

    @Test
    void nothingThatCouldBeAPersonsIsKeptOutsideTheSubmissions() throws IOException {
        scene.edit(Scene.LEAD, workbook -> {
            cover(workbook, "填报人", PERSON);
            cover(workbook, "联系电话", PHONE);
            cover(workbook, "单位名称", PERSON + PHONE);
        });
        scene.edit(Scene.MUSEUM, workbook -> {
            cover(workbook, "联系电话", PHONE);
            workbook.getSheetAt(2).forEach(row -> row.forEach(cell -> cell.setCellValue(PERSON + PHONE)));
        });

        assertThat(scene.run()).isEqualTo(2);
        assertThat(scene.run("--log", "json")).isEqualTo(2);

        assertThat(scene.printed()).as("people at the console are told").contains(PHONE);
        assertThat(kept())
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(file -> assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain(PHONE)
                        .doesNotContain(PERSON));
    }

    @Test
    void theStateIsItsOwnersAlone() throws IOException {
        scene.run();

        try (Stream<Path> files = Files.walk(scene.place("state"))) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .as(file.toString())
                            .matches("rw[x-]------"));
        }
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(scene.place("state"))) {
            return files.filter(file -> file.toString().matches(".*(status\\.json|metrics\\.prom|\\.log|\\.jsonl)"))
                    .toList();
        }
    }

    private static void cover(Workbook workbook, String label, String value) {
        for (Row row : workbook.getSheet("封面")) {
            if (row.getCell(0) != null && row.getCell(0).toString().startsWith(label)) {
                row.getCell(1).setCellValue(value);
            }
        }
    }
}
