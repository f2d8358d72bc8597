package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.oracle.OracleTables;
import budgetbook.oracle.RandomConfiguration;
import budgetbook.oracle.RandomDepartment;
import budgetbook.sample.RandomSubmissions;
import budgetbook.sample.WithoutBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Departments made up at random come out as the oracle says. {@code -Dbudgetbook.seeds=1000:1200} tries others than the
 * usual seeds; a failure names its seed.
 */
class RandomDepartmentsTest {
    static LongStream seeds() {
        String[] range = System.getProperty("budgetbook.seeds", "1:12").split(":");
        return LongStream.rangeClosed(Long.parseLong(range[0]), Long.parseLong(range[1]));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theMasterWorkbookIsWhatTheOracleDraws(long seed, @TempDir Path folder) throws Exception {
        RandomDepartment random = RandomDepartment.of(seed);
        DeclaredDepartment department = random.department();
        Path input = Files.createDirectory(folder.resolve("input"));
        Path output = folder.resolve("output");
        Path config = folder.resolve("config");
        RandomSubmissions.write(department, random.codes(), seed, input);
        RandomConfiguration.write(random, config);
        WithoutBook.in(config);

        int status = BudgetbookRun.inThisProcess().run(input, output, config, folder.resolve("state"));

        assertThat(status).as("exit status, %s", random).isZero();
        Path master = BudgetbookRun.master(output, department.year(), department.code(), department.name());
        assertThat(WorkbookText.compare(master, OracleTables.of(department, random.codes()), department.name()))
                .as("%s", random)
                .isEmpty();
    }
}
