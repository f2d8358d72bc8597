package budgetbook.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.budget.Ceiling;
import budgetbook.budget.Money;
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

/** config/ceilings/&lt;year&gt;.csv: what it may say, and that a slip in it is told and not passed over. */
class CeilingsFileTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void shippedConfigurationAndASecondDepartment() throws IOException {
        Path shipped = Path.of("config");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(file -> !file.equals(shipped)).toList()) {
                Files.copy(file, folder.resolve(shipped.relativize(file).toString()));
            }
        }
        Files.writeString(folder.resolve("departments/255.yml"), """
                code: "255"
                name: 焦作市图书馆
                units:
                  - {code: "255101", name: 焦作市图书馆, nature: 事业, lead: true}
                """);
    }

    private Configuration with(String... lines) throws IOException {
        Files.createDirectories(folder.resolve("ceilings"));
        Files.write(folder.resolve("ceilings/2023.csv"), List.of(lines));
        return new ConfigurationFolder(folder).read(Optional.of(2023));
    }

    @Test
    void aYearWithoutTheFileHasNoCeilings() throws IOException {
        assertThat(new ConfigurationFolder(folder).read(Optional.of(2023)).ceilings())
                .isEmpty();
    }

    @Test
    void aCeilingCountsTheSourcesThatItsWordStandsFor() throws IOException {
        Configuration read = with(
                "unit,fund,amount",
                "254301,合计,422.72",
                "254301,一般公共预算,400",
                "254301,一般公共预算-其他,0.000001",
                "254302,政府性基金,0");

        assertThat(read.ceilings())
                .extracting(
                        Ceiling::unit,
                        Ceiling::fund,
                        ceiling -> ceiling.sources().size(),
                        Ceiling::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("254301", "合计", 11, new Money(422_720_000)),
                        org.assertj.core.groups.Tuple.tuple("254301", "一般公共预算", 3, new Money(400_000_000)),
                        org.assertj.core.groups.Tuple.tuple("254301", "一般公共预算-其他", 1, new Money(1)),
                        org.assertj.core.groups.Tuple.tuple("254302", "政府性基金", 1, new Money(0)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "254309,合计,1 | 单位代码“254309”不在 config/departments 中",
                "科技馆,合计,1 | 单位代码“科技馆”不在",
                "254301,一般公共予算,1 | “一般公共予算”不是资金或资金来源；可用：一般公共预算、",
                "254301,合计,1.0000001 | 小数不超过六位",
                "254301,合计,-1 | 金额“-1”应为以万元计的数",
                "254301,合计,一百 | 金额“一百”应为",
                "254301,合计, | 列“amount”是空的",
                "254301,合计 | 列“amount”是空的",
                "254301,合计,1,200.00 | 这一行比表头多出内容",
                "254302,合计,2 | 单位“254302”的“合计”已在第 2 行给出",
            })
    void aSlipIsRefusedWithFileAndLine(String line, String problem) {
        assertThatThrownBy(() -> with("unit,fund,amount", "254302,合计,1", line))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("2023.csv 第 3 行：")
                .hasMessageContaining(problem);
    }

    @Test
    void otherColumnsAreRefused() {
        assertThatThrownBy(() -> with("unit,fund,amount,note"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("2023.csv 第 1 行：表头应只有 unit,fund,amount");
        assertThatThrownBy(() -> with("unit,fund,sum"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("表头应为 unit,fund,amount");
    }

    @Test
    void aCeilingTouchesItsOwnDepartmentOnly() throws IOException {
        Configuration before = with("unit,fund,amount", "254301,合计,1");
        Configuration after = with("unit,fund,amount", "254301,合计,1.00", "255101,合计,2");

        assertThat(after.digests().get("254")).isEqualTo(before.digests().get("254"));
        assertThat(after.digests().get("255")).isNotEqualTo(before.digests().get("255"));
    }
}
