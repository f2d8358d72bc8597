package budgetbook.cli;

import budgetbook.configuration.ScheduleText;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.operation.RunWatch;
import budgetbook.operation.ScheduleWatch;
import budgetbook.run.StateFolder;
import budgetbook.run.Timetable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code schedule}: stays up and runs at the times of budgetbook.yml, until it gets SIGTERM or SIGINT. */
@Command(
        name = "schedule",
        description = {"一直运行，到 config/budgetbook.yml 中 schedule 所定的时间就汇总一次。", "按 Ctrl-C 或由系统终止时结束。"})
final class ScheduleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    ScheduleCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        InstantSource clock = InstantSource.system();
        StateFolder.create(options.state);
        ScheduleText first;
        Timetable timetable;
        try {
            first = Timetables.schedule(options);
            timetable = Timetable.of(first);
        } catch (ConfigurationException e) {
            Problem problem = Problem.of(e);
            try (RunWatch watch = new RunWatch(options.state, clock)) {
                watch.failed(problem.exitStatus(), problem.message());
            }
            new WatchedRun(options, clock).tellFailure(problem, problem.message(), out);
            throw e;
        }
        ScheduleWatch watch = new ScheduleWatch(options.state, clock);
        // A run's report quotes what stands in cells; in the journal of a service it would stay for years.
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        WatchedRun run = new WatchedRun(options, clock);
        try (Termination stop = Termination.heard()) {
            new ScheduleLoop(
                            new Timetables(options, timetable, watch, out),
                            watch,
                            () -> run.make(nowhere),
                            clock,
                            stop::within,
                            out)
                    .loop(first.atStart());
            watch.stopped();
            out.println("定时运行结束");
        }
        return 0;
    }
}
