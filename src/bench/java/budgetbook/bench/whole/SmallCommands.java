package budgetbook.bench.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What people wait for at the desk: the shipped sample run, run again without a change, one of its files checked, the help. */
final class SmallCommands {
    private final Series run = new Series();
    private final Series unchanged = new Series();
    private final Series check = new Series();
    private final Series help = new Series();

    /** Measures them so many times. */
    static SmallCommands of(Programs programs, int repetitions, Path scratch) throws IOException, InterruptedException {
        SmallCommands commands = new SmallCommands();
        Path home = programs.home();
        RunFolder place = new RunFolder(home.resolve("config"), home.resolve("input"), scratch.resolve("sample"));
        long start = System.nanoTime();
        for (int done = 0; done < repetitions && programs.isTimeFor(done, start); done++) {
            place.clear();
            commands.run.add(programs.budgetbook(0, place.log(), place.command("run")));
            commands.unchanged.add(programs.budgetbook(0, place.log(), place.command("run")));
            commands.check.add(programs.budgetbook(0, place.log(), place.check()));
            commands.help.add(programs.budgetbook(0, place.log(), List.of("--help")));
        }
        return commands;
    }

    MarkdownTable table() {
        MarkdownTable table = new MarkdownTable("the shipped sample", "s", "share of its run", "may be", "peak MB");
        row(table, "`run`", run, "");
        row(table, "`run`, nothing changed", unchanged, "0.20");
        row(table, "`check` of one file", check, "0.13");
        row(table, "`--help`", help, "0.05");
        return table;
    }

    private void row(MarkdownTable table, String name, Series series, String bound) {
        table.row(name, series.text(Measure::seconds, 2), series.ratioTo(run), bound, series.text(Measure::peak, 0));
    }
}
