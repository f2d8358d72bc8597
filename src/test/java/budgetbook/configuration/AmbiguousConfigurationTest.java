package budgetbook.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.budget.Condition;
import budgetbook.budget.Condition.Clause;
import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.configuration.classification.Sources;
import budgetbook.configuration.file.ConfigurationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader could take for two things is refused with file and line; what means one thing is read. */
class AmbiguousConfigurationTest {
    private static final String SCIENCE_MUSEUM = "焦作市科技馆";

    @TempDir
    private Path folder;

    private ShippedCopy configuration;

    @BeforeEach
    void shippedConfiguration() throws IOException {
        configuration = ShippedCopy.in(folder);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sources.yml | synonyms: [上级补助, | synonyms: [经营收入, 上级补助, | 第 39 行 | 事业单位经营收入",
                "sources.yml | name: 其他收入 | name: 事业-收入 | 第 44 行 | 写作“事业收入”",
                "sources.yml | synonyms: [上级补助, | synonyms: [其 他 收 入, 上级补助, | 第 44 行 | 资金来源 上级补助收入",
                "sources.yml | synonyms: [上级补助, | synonyms: [单位资金（其他收入）, 上级补助, | 第 44 行 | 分不清",
                "sources.yml | synonyms: [上级补助, | synonyms: [ＡＢＣ, abc, 上级补助, | 第 39 行 | 名称“abc”重复",
                "sources.yml | synonyms: [上级补助, | synonyms: [`（—）`, 上级补助, | 第 39 行 | 没有文字",
                "sources.yml | synonyms: [上级补助, | synonyms: [单位 资金, 上级补助, | 第 39 行 | `` ",
                "sources.yml | synonyms: [上级专项转移支付, | synonyms: [单位 资金, 上级专项转移支付, | 第 11 行 | 资金“单位资金”的名称",
                "sources.yml | fund: 单位资金 | fund: 单位-资金 | 第 33 行 | 只差标点",
                "sources.yml | name: 其他收入 | name: 其他（合计） | 第 44 行 | 汇总行",
                "headers.yml | names: [项目支出, | names: [项目支出, `基本 支出`, | 第 53 行 | 工作表 basic",
                "headers.yml | names: [项目支出, | names: [项目支出, 问题清单, | 第 53 行 | 程序自己的工作表",
                "headers.yml | names: [一级指标, | names: [一级指标, `三级 指标`, | 第 77 行 | 列 level1",
                "headers.yml | names: [填报日期, | names: [填报日期, 单位代码, | 第 19 行 | 列 unit-code",
                "headers.yml | names: [部门经济科目名称, | names: [部门经济科目名称, 科目编码, | 第 42 行 | 列 function",
                "headers.yml | names: [金额, | names: [金额, 功能科目类, | 第 34 行 | 列 amount",
                "headers.yml | names: [金额, | names: [金额, 款, | 第 36 行 | 编码的分级",
                "headers.yml | parts: [类, 款, 项] | parts: [类, 款, 款] | 第 36 行 | 名称“款”重复",
                "departments/254.yml | short-name: 反邪办 | short-name: 焦作市科技馆 | 第 7 行 | 单位 254301 的名称",
                "departments/254.yml | short-name: 反邪办 | short-name: `科技馆·` | 第 7 行 | 单位 254301 的简称",
                "departments/254.yml | name: 焦作市科技馆 | name: `254302` | 第 6 行 | 像是代码",
                "classification/2023/function.csv | 培训支出 | （） | 第 10 行 | 没有文字",
            })
    void refusesWhatCouldMeanTwoThings(String file, String piece, String replacement, String line, String problem)
            throws IOException {
        configuration.replace(file, piece, replacement.replace('`', '"'));
        if (problem.isBlank()) {
            assertThat(configuration.read().sources().sources()).hasSize(11); // a name of its own fund is no other's
            return;
        }

        assertThatThrownBy(configuration::read)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(Path.of(file).getFileName().toString())
                .hasMessageContaining(line)
                .hasMessageContaining(problem);
    }

    @Test
    void readsWhatASourceIsCalledAnywayThoughItIsWrittenOut() throws IOException {
        configuration.replace("sources.yml", "synonyms: [上级补助,", "synonyms: [单位资金-上级补助收入, 上级补助,");

        assertThat(configuration.read().sources().synonyms().get("上级补助收入")).contains("单位资金-上级补助收入");
    }

    @Test
    void keepsTheOrderOfTheFile() {
        Sources sources = configuration.read().sources();

        assertThat(sources.synonyms().keySet())
                .containsExactlyElementsOf(
                        sources.sources().stream().map(source -> source.name()).toList());
    }

    @Test
    void aUnitsNameMeansTheUnitOfTheDepartmentAtHand() throws IOException {
        secondDepartmentWithAUnitOfTheSameName();
        configuration.replace("tables/13.yml", "operating: 是", "unit: " + SCIENCE_MUSEUM);

        Configuration read = configuration.read();

        assertThat(read.departments())
                .extracting(department -> unitOf13(read, department))
                .containsExactly("254301", "255101");
    }

    @Test
    void aUnitThatTheDepartmentDoesNotHaveIsMetByNoLine() throws IOException {
        secondDepartmentWithAUnitOfTheSameName();
        configuration.replace("tables/13.yml", "operating: 是", "unit: 焦作市反邪教协会办公室");

        Configuration read = configuration.read();

        assertThat(read.departments())
                .extracting(department -> unitOf13(read, department))
                .containsExactly("254302", "焦作市反邪教协会办公室");
    }

    @Test
    void aNameOfTwoUnitsOfADepartmentIsRefusedWhereItIsUsed() throws IOException {
        configuration.replace("departments/254.yml", "焦作市反邪教协会办公室", SCIENCE_MUSEUM);
        assertThat(configuration.read().departments()).hasSize(1);

        configuration.replace("tables/13.yml", "operating: 是", "unit: " + SCIENCE_MUSEUM);

        assertThatThrownBy(configuration::read)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("13.yml 第 4 行")
                .hasMessageContaining("请写单位代码：254301 或 254302");
    }

    private void secondDepartmentWithAUnitOfTheSameName() throws IOException {
        configuration.write("departments/255.yml", """
                code: "255"
                name: 图书馆
                units:
                  - {code: "255101", name: 焦作市科技馆, nature: 事业, lead: true}
                """);
    }

    private static String unitOf13(Configuration read, Department department) {
        Condition where = read.tables(department).get(12).where();
        return where.clauses().stream()
                .filter(clause -> clause.dimension() == Dimension.UNIT)
                .map(Clause::values)
                .findFirst()
                .orElse(List.of())
                .get(0);
    }
}
