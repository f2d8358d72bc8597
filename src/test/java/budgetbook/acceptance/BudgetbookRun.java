package budgetbook.acceptance;

import budgetbook.cli.Commands;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A way to run the product as a user does. */
@FunctionalInterface
interface BudgetbookRun {
    /** Runs {@code run} on these folders and returns the exit status. */
    int run(Path input, Path output, Path config, Path state) throws IOException, InterruptedException;

    /** As the command line does, in this process; what it prints goes to the tests' output. */
    static BudgetbookRun inThisProcess() {
        return (input, output, config, state) -> Commands.execute(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                "run",
                "--input",
                input.toString(),
                "--output",
                output.toString(),
                "--config",
                config.toString(),
                "--state",
                state.toString());
    }

    /** Where a run publishes a department's master workbook. */
    static Path master(Path output, int year, String code, String name) {
        return output.resolve(String.valueOf(year)).resolve(code + "-" + name).resolve(name + year + "年度部门预算.xlsx");
    }
}
