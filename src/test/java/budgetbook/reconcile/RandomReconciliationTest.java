package budgetbook.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.oracle.RandomConfiguration;
import budgetbook.oracle.RandomDepartment;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule accuses a department that is merely odd: carried-over money, amounts to the 分, funds of every kind. */
class RandomReconciliationTest {

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

        assertThat(written.reconcile())
                .as("%s", random)
                .filteredOn(result -> result.outcome().blocks())
                .extracting(result -> result.rule().id() + " " + result.iteration() + " " + result.message())
                .isEmpty();
    }
}
