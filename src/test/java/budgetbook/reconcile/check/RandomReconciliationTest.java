package budgetbook.reconcile.check;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.oracle.RandomConfiguration;
import budgetbook.oracle.RandomDepartment;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule accuses a department that is merely odd: carried-over money, amounts to the 分, funds of every kind. */
class RandomReconciliationTest {
    private static final String WITHOUT_TARGET = "绩效-项目无目标";

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("budgetbook.reconciled", 10));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aLawfulDepartmentKeepsEveryRule(long seed, @TempDir Path folder) throws Exception {
        RandomDepartment random = RandomDepartment.of(seed);
        RandomConfiguration.write(random, folder.resolve("config"));
        WrittenDepartment written =
                WrittenDepartment.write(random.department(), folder.resolve("config"), folder.resolve("总册.xlsx"));

        List<RuleResult> results = written.reconcile();

        assertThat(results)
                .as("%s", random)
                .filteredOn(result -> result.outcome().blocks())
                .filteredOn(result -> !result.rule().id().equals(WITHOUT_TARGET))
                .extracting(result -> result.rule().id() + " " + result.iteration() + " " + result.message())
                .isEmpty();
        assertThat(results)
                .as("%s", random)
                .filteredOn(result -> result.outcome() == Outcome.FAILED)
                .extracting(RuleResult::iteration)
                .containsExactlyInAnyOrderElementsOf(projectsWithoutTarget(random.department()));
    }

    /** The names of the projects that lack a performance target, which is lawful, but unusual. */
    private static List<String> projectsWithoutTarget(DeclaredDepartment department) {
        Map<String, String> names = new TreeMap<>();
        department.lines().stream()
                .filter(line -> !line.basic())
                .forEach(line -> names.put(line.projectCode(), line.item()));
        department.targets().forEach(target -> names.remove(target.projectCode()));
        return List.copyOf(names.values());
    }
}
