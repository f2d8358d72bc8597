package budgetbook.bench;

import budgetbook.bench.growth.GrowthCommand;
import budgetbook.bench.inner.InnerCommand;
import budgetbook.bench.whole.WholeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The benchmark's entry; {@code src/bench/run} starts it. */
@Command(
        name = "src/bench/run",
        mixinStandardHelpOptions = true,
        subcommandsRepeatable = true,
        subcommands = {WholeCommand.class, InnerCommand.class, GrowthCommand.class})
public final class Bench {
    private Bench() {}

    /** Runs a command and exits. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }
}
