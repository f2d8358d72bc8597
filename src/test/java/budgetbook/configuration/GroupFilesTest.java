package budgetbook.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.budget.Department;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.configuration.group.Groups;
import budgetbook.configuration.table.TableDefinition;
import budgetbook.sample.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups and their tables are a closed configuration, too; without groups nobody reads the tables. */
class GroupFilesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void shippedConfigurationWithAGroup() throws IOException {
        SharedFolder.copy(Path.of("config"), folder);
        Files.createDirectories(folder.resolve("groups"));
        group("410800.yml", "code: \"410800\"\nname: 焦作市\ndepartments: all\n");
    }

    @Test
    void readsTheShippedTables() {
        Groups groups = read();

        assertThat(groups.all()).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo("焦作市");
            assertThat(group.departments()).extracting(Department::code).containsExactly("254");
            assertThat(groups.digest(group)).hasSize(64);
        });
        assertThat(groups.tables())
                .extracting(TableDefinition::name)
                .containsExactly("汇总01表", "汇总02表", "汇总03表", "汇总04表", "汇总05表", "汇总06表", "汇总07表");
    }

    @Test
    void theDigestFollowsTheTablesAndNoOtherGroup() throws IOException {
        String before = digest();
        group("41.yml", "code: \"41\"\nname: 全省\ndepartments: [\"254\"]\n");
        assertThat(digest()).isEqualTo(before);
        table("03.yml", "支出总计", "支出合计");
        assertThat(digest()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "departments: [\"999\"] | 第 3 行：配置中没有部门“999”",
                "departments: [] | 第 3 行：汇总中没有部门",
                "departments: all\\nunits: all | 第 4 行：不认识的键“units”",
            })
    void refusesDepartmentsThatAreNone(String departments, String message) throws IOException {
        group("410800.yml", "code: \"410800\"\nname: 焦作市\n" + departments.replace("\\n", "\n") + "\n");

        assertRefused(message);
    }

    @ParameterizedTest
    @CsvSource({"254, 已是一个部门的代码", "4108, 应名为 4108.yml", "市, 应为 2 到 9 位数字"})
    void refusesACodeThatIsAnothersOrNoneAtAll(String code, String message) throws IOException {
        Files.delete(folder.resolve("groups/410800.yml"));
        group((code.equals("4108") ? "410800" : code) + ".yml", "code: \"" + code + "\"\nname: 市\ndepartments: all\n");

        assertRefused(message);
    }

    @ParameterizedTest
    @CsvSource({
        "汇总03表, 汇总33表, 缺少汇总03表的定义",
        "汇总03表, 汇总00表, 应为 汇总01表、汇总02表",
        "'each: department', 'each: bureau', 不认识的维度“bureau”",
        "'{department.name}', '{department.head}', 不认识的变量“{department.head}”",
        "'where: {side: 支出}', 'caption: x', 不认识的键“caption”",
        "'where: {side: 支出}', 'where: {unit: 焦作市科技馆}', 单位“焦作市科技馆”请写代码",
        "'where: {side: 支出}', 'where: {department: \"255\"}', “255”不是“department”的值",
        "'each: department', 'each-text: goal', 文本是各部门自己的",
    })
    void refusesATableThatIsNotUnderstood(String piece, String replacement, String message) throws IOException {
        table("03.yml", piece, replacement);

        assertRefused(message);
    }

    @Test
    void aDepartmentsTableKnowsNoDepartments() throws IOException {
        Path file = folder.resolve("tables/03.yml");
        Files.writeString(file, Files.readString(file).replace("each: function", "each: department"));

        assertRefused("不认识的维度“department”；可用：side、unit、");
    }

    @Test
    void withoutGroupsNobodyReadsTheTables() throws IOException {
        Files.delete(folder.resolve("groups/410800.yml"));
        Files.delete(folder.resolve("groups"));
        Files.writeString(folder.resolve("group-tables/03.yml"), "nonsense");

        assertThat(read().all()).isEmpty();
    }

    private String digest() {
        Groups groups = read();
        return groups.digest(groups.group("410800").orElseThrow());
    }

    private void assertRefused(String message) {
        assertThatThrownBy(this::read)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message);
    }

    private Groups read() {
        return new ConfigurationFolder(folder).read(Optional.empty()).groups();
    }

    private void group(String file, String text) throws IOException {
        Files.writeString(folder.resolve("groups").resolve(file), text);
    }

    private void table(String name, String piece, String replacement) throws IOException {
        Path file = folder.resolve("group-tables").resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(piece);
        Files.writeString(file, text.replace(piece, replacement));
    }
}
