package budgetbook.reconcile.check;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredUnit;
import budgetbook.declared.GoldenDepartment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule accuses the department of 2023, whatever its units are called. */
class OddUnitsTest {

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("two units of one name", "254", List.of("焦作市科学技术协会", "焦作市科技馆", "焦作市科技馆")),
                Arguments.of("all of one name", "254", List.of("焦作市科技馆", "焦作市科技馆", "焦作市科技馆")),
                Arguments.of("a name within another", "254", List.of("焦作市科学技术协会", "科技馆", "焦作市科技馆")),
                Arguments.of("all called like the department", "254", List.of("焦作市科学技术协会", "焦作市科学技术协会", "焦作市科学技术协会")),
                Arguments.of("called like a total", "254", List.of("焦作市科学技术协会", "合计", "小计")),
                Arguments.of("called like labels", "254", List.of("本年收入", "支出总计", "一、一般公共服务支出")),
                Arguments.of("called like a note", "254", List.of("焦作市科学技术协会", "注：本部门本年度无政府性基金预算", "本年度无")),
                Arguments.of("signs of the rules", "254", List.of("科协*", "科协?[馆]", "科协{单位代码}&=")),
                Arguments.of(
                        "a department with its unit's code", "254101", List.of("焦作市科学技术协会", "焦作市科技馆", "焦作市反邪教协会办公室")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void isNotAccused(String name, String code, List<String> names, @TempDir Path folder) throws Exception {
        DeclaredDepartment golden = GoldenDepartment.read();
        List<DeclaredUnit> units = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            DeclaredUnit unit = golden.units().get(i);
            units.add(new DeclaredUnit(unit.code(), names.get(i), unit.shortName(), unit.nature(), unit.lead()));
        }
        DeclaredDepartment odd = new DeclaredDepartment(
                code,
                golden.name(),
                golden.year(),
                units,
                golden.income(),
                golden.lines(),
                golden.targets(),
                golden.goals(),
                golden.tasks(),
                golden.indicators());
        configure(odd, folder.resolve("config"));

        List<RuleResult> results = WrittenDepartment.write(odd, folder.resolve("config"), folder.resolve("总册.xlsx"))
                .reconcile();

        assertThat(results)
                .filteredOn(result -> result.outcome().blocks())
                .extracting(result -> result.rule().id() + " " + result.iteration() + " " + result.message())
                .isEmpty();
        assertThat(results)
                .filteredOn(result -> result.outcome() == Outcome.PASSED)
                .hasSizeGreaterThan(3_000);
    }

    /** The shipped configuration for this department alone. */
    private static void configure(DeclaredDepartment department, Path config) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("config"))) {
            for (Path file : files.toList()) {
                Files.copy(
                        file, config.resolve(Path.of("config").relativize(file).toString()));
            }
        }
        Files.delete(config.resolve("departments/254.yml"));
        StringBuilder text =
                new StringBuilder("code: \"" + department.code() + "\"\nname: " + department.name() + "\nunits:\n");
        for (DeclaredUnit unit : department.units()) {
            text.append("  - {code: \"%s\", name: \"%s\", short-name: %s, nature: %s%s}\n"
                    .formatted(
                            unit.code(),
                            unit.name(),
                            unit.shortName(),
                            unit.nature(),
                            unit.lead() ? ", lead: true" : ""));
        }
        Files.writeString(config.resolve("departments/" + department.code() + ".yml"), text);
    }
}
