package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.cli.Commands;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code classification} on the shipped configuration. */
class ClassificationTest {
    private static final String FUNCTIONS = "config/classification/2023/function.csv";

    @TempDir
    private Path folder;

    private final StringWriter printed = new StringWriter();

    private Scene scene;

    @BeforeEach
    void shipped() throws IOException {
        scene = Scene.shipped(folder);
    }

    @Test
    void whatShipsReadsBackAsItIs() throws IOException {
        List<String> command = new ArrayList<>(List.of("--apply"));
        for (String list : List.of("function", "economic-department", "economic-government", "economic-mapping")) {
            command.add(place("config/classification/2023/" + list + ".csv").toString());
        }

        assertThat(run("classification", command.toArray(String[]::new))).isZero();
        assertThat(printed.toString()).contains("与现有科目表相同，无须写入。");
        assertThat(names("config/classification/2023")).hasSize(4);
    }

    @Test
    void aWholeListIsShownFirstAndWrittenWhenToldTo() throws IOException {
        Path list = wholeList();
        String before = Files.readString(place(FUNCTIONS));

        assertThat(run("classification", list.toString())).isZero();
        assertThat(printed.toString()).contains("新增 1332 个", "没有写入；确认无误后加 --apply 再运行一次。");
        assertThat(Files.readString(place(FUNCTIONS))).isEqualTo(before);

        assertThat(run("classification", list.toString(), "--apply")).isZero();
        assertThat(Files.readString(place(FUNCTIONS))).contains("2060701,机构运行\n", "2010101,事务二〇一〇一〇一\n");
        assertThat(names("config/classification/2023"))
                .hasSize(5)
                .anyMatch(name -> name.startsWith("function.csv.bak-"));
        assertThat(run(
                        "template",
                        "--unit",
                        "254301",
                        "--output",
                        place("output").toString()))
                .isZero();
    }

    @Test
    void aYearThatIsNotThereIsMadeFromTheNearestBefore() throws IOException {
        Path list = Files.writeString(folder.resolve("x.csv"), "编码,名称\n301,工资福利支出\n");
        Files.writeString(
                list,
                Files.readString(place("config/classification/2023/economic-department.csv"))
                        .replace("基本工资", "基本工资改"));

        assertThat(run("classification", list.toString(), "--year", "2025", "--apply"))
                .isZero();
        assertThat(printed.toString()).contains("30101 基本工资 → 基本工资改");
        assertThat(names("config/classification/2025")).hasSize(4);
        assertThat(Files.readString(place("config/classification/2025/function.csv")))
                .isEqualTo(Files.readString(place(FUNCTIONS)));
    }

    @Test
    void aListThatTheConfigurationCannotDoWithoutIsTakenBack() throws IOException {
        String before = Files.readString(place(FUNCTIONS));
        Path list = Files.writeString(folder.resolve("x.csv"), "编码,名称\n206,科学技术\n");

        assertThat(run("classification", list.toString(), "--apply")).isEqualTo(64);
        assertThat(printed.toString()).contains("01.yml 第 33 行：201", "没有明细会符合");
        assertThat(Files.readString(place(FUNCTIONS))).isEqualTo(before);
        assertThat(names("config/classification/2023")).hasSize(4);
    }

    @Test
    void aWrongListReplacesNothing() throws IOException {
        Path list = Files.writeString(folder.resolve("x.csv"), "编码,名称\n206,科学技术\n2069901,奖励\n");

        assertThat(run("classification", list.toString(), "--apply")).isEqualTo(2);
        assertThat(printed.toString()).contains("x.csv › A3", "缺少上级编码 20699", "科目表有错误，没有写入。");
        assertThat(run("classification", list.toString(), "--list", "functions"))
                .isEqualTo(64);
        assertThat(run("classification", place("none.csv").toString())).isEqualTo(64);
    }

    /** What ships and made-up codes: 1,300 functions more, with the groups they belong to. */
    private Path wholeList() throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(place(FUNCTIONS)));
        for (int group = 1; group <= 32; group++) {
            String code = "201%02d".formatted(group);
            text.append(code).append(",").append(name(code)).append('\n');
            for (int item = 1; item <= (group == 32 ? 60 : 40); item++) {
                String leaf = code + "%02d".formatted(item);
                text.append(leaf).append(",").append(name(leaf)).append('\n');
            }
        }
        return Files.writeString(folder.resolve("list.csv"), text);
    }

    /** A name as lists have them, of a kind for each code: its digits in words. */
    private static String name(String code) {
        return "事务"
                + code.chars()
                        .mapToObj(digit -> "〇一二三四五六七八九".substring(digit - '0', digit - '0' + 1))
                        .collect(Collectors.joining());
    }

    private int run(String command, String... arguments) {
        printed.getBuffer().setLength(0);
        return Commands.execute(
                new PrintWriter(printed, true),
                Stream.concat(Stream.of(command, "--config", place("config").toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private Path place(String path) {
        return scene.place(path);
    }

    private List<String> names(String path) throws IOException {
        try (Stream<Path> files = Files.list(place(path))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
