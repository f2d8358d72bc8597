package budgetbook.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.budget.Condition;
import budgetbook.budget.Dimension;
import budgetbook.configuration.file.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The configuration is closed: what is not understood is refused with file and line, in Chinese. */
class ClosedConfigurationTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void shippedConfiguration() throws IOException {
        Path shipped = Path.of("config");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(file -> !file.equals(shipped)).toList()) {
                Files.copy(file, folder.resolve(shipped.relativize(file).toString()));
            }
        }
    }

    @Test
    void readsTheShippedConfiguration() {
        Configuration configuration = read();

        assertThat(configuration.year()).isEqualTo(2023);
        assertThat(configuration.tables()).hasSize(15);
        assertThat(configuration.departments())
                .singleElement()
                .satisfies(department -> assertThat(department.units()).hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reconciliation/81.yaml", "tables/说明.txt", "departments/255.yml.bak", "ceilings/2023年.csv"})
    void refusesAFileThatSomebodyMayBelieveToBeRead(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve("ceilings"));
        Files.writeString(file, "");

        assertThatThrownBy(this::read)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(file.getFileName().toString())
                .hasMessageContaining("不会被读取");
    }

    @Test
    void takesAUnitsNameForItsCode() throws IOException {
        Path table = folder.resolve("tables/13.yml");
        Files.writeString(table, Files.readString(table).replace("operating: 是", "unit: [焦作市科技馆, \"254302\"]"));

        assertThat(read().tables().get(12).where())
                .isEqualTo(new Condition(List.of(
                        new Condition.Clause(Dimension.SIDE, List.of("支出"), true),
                        new Condition.Clause(Dimension.UNIT, List.of("254301", "254302"), true))));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "budgetbook.yml | year: 2023 | yaer: 2023 | 第 2 行 | 不认识的键“yaer”",
                "budgetbook.yml | year: 2023 | year: 二〇二三 | 第 2 行 | 应为整数",
                "budgetbook.yml | rounding: exact | rounding: even | 第 9 行 | rounding“even”应为 exact",
                "budgetbook.yml | readers: 2 | departments: 0 | 第 3 行 | departments 应在 1 到 64 之间",
                "departments/254.yml | nature: 行政 | nature: 企业 | 第 5 行 | nature 应为",
                "departments/254.yml | lead: true | lead: false | 第 5 行 | 应有且只有一个单位",
                "departments/254.yml | `code: \"254302\"` | `code: \"254301\"` | 第 7 行 | 单位代码“254301”重复",
                "departments/254.yml | short-name: 反邪办 | short-name: 科技馆 | 第 7 行 | 简称“科技馆”",
                "classification/2023/function.csv | 2050803,培训支出 | 2050802,培训支出 | 第 10 行 | 编码“2050802”重复",
                "classification/2023/function.csv | 2050803,培训支出 | 20508O3,培训支出 | 第 10 行 | 应为 3 到 7 位数字",
                "classification/2023/economic-mapping.csv | 行政,30101,50101 | 行政,30188,50101 | 第 2 行 | “30188”不在部门经济科目表中",
                "sources.yml | fund: 国有资本经营预算 | found: 国有资本经营预算 | sources.yml | 不认识的键“found”",
                "headers.yml | presence: lead | presence: never | headers.yml | presence 应为",
                "tables/13.yml | operating: 是 | operating: 有 | 第 4 行 | 没有明细会符合",
                "tables/13.yml | operating: 是 | unit: 254999 | 第 4 行 | 应为配置中单位的代码或名称，如“254101”",
                "tables/05.yml | like: 预算03表 | like: 预算33表 | 第 4 行 | 不存在",
                "tables/05.yml | table: 预算05表 | table: 预算04表 | 行 | 重复",
            })
    void refusesWhatItDoesNotUnderstand(String file, String piece, String replacement, String where, String problem)
            throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(piece);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(piece), replacement));

        assertThatThrownBy(this::read)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(Path.of(file).getFileName().toString())
                .hasMessageContaining(where)
                .hasMessageContaining(problem);
    }

    @Test
    void refusesAKeyThatStandsTwice() throws IOException {
        Files.writeString(folder.resolve("budgetbook.yml"), "year: 2023\nyear: 2024\n");

        assertThatThrownBy(this::read)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("第 2 行")
                .hasMessageContaining("“year”重复");
    }

    @Test
    void refusesBrokenYamlWithItsLine() throws IOException {
        Files.writeString(folder.resolve("budgetbook.yml"), "year: 2023\nreaders: [2\n");

        assertThatThrownBy(this::read)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("budgetbook.yml 第 ")
                .hasMessageContaining("YAML");
    }

    @Test
    void saysWhichClassificationIsMissing() {
        assertThatThrownBy(() -> new ConfigurationFolder(folder).read(Optional.of(2019)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("缺少 2019 年度的科目表 function.csv");
    }

    private Configuration read() {
        return new ConfigurationFolder(folder).read(Optional.empty());
    }
}
