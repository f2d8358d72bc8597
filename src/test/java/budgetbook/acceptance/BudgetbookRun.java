package budgetbook.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A way to run the product as a user does. */
@FunctionalInterface
interface BudgetbookRun {
    /** Runs {@code run} on these folders and returns the exit status. */
    int run(Path input, Path output, Path config, Path state) throws IOException, InterruptedException;

    /** In a process of its own, from the class path of the tests; its output goes to the tests' output. */
    static BudgetbookRun inOwnProcess() {
        return (input, output, config, state) -> new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "budgetbook.Budgetbook",
                        "run",
                        "--input",
                        input.toString(),
                        "--output",
                        output.toString(),
                        "--config",
                        config.toString(),
                        "--state",
                        state.toString()))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Where a run publishes a department's master workbook. */
    static Path master(Path output, int year, String code, String name) {
        return output.resolve(String.valueOf(year)).resolve(code + "-" + name).resolve(name + year + "年度部门预算.xlsx");
    }
}
