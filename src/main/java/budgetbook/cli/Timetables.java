package budgetbook.cli;

import budgetbook.configuration.Configuration;
import budgetbook.configuration.OfficeZone;
import budgetbook.configuration.ScheduleText;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.launch.Launch;
import budgetbook.operation.ScheduleWatch;
import budgetbook.run.RunLog;
import budgetbook.run.Timetable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The times at which to run, as the configuration has them now. While anything in it is wrong the last good ones hold, and
 * people and monitors are told what is wrong: a run would come to nothing.
 */
final class Timetables implements Supplier<Timetable> {
    private final RunOptions options;
    private final ScheduleWatch watch;
    private final PrintWriter out;
    private Timetable good;
    private List<String> seen = List.of();
    private String problem = "";

    /**
     * Times that may change.
     *
     * @param first those with which the process began
     */
    Timetables(RunOptions options, Timetable first, ScheduleWatch watch, PrintWriter out) {
        this.options = options;
        this.good = first;
        this.watch = watch;
        this.out = out;
    }

    /** What the configuration says of the times; refused if it says nothing. */
    static ScheduleText schedule(RunOptions options) {
        return OfficeZone.settings(options.config)
                .schedule()
                .orElseThrow(() -> new ConfigurationException("配置文件 " + options.config.resolve("budgetbook.yml")
                        + " 中没有 schedule，不知道何时运行；请加上，如 schedule: {cron: \"0 30 1 * * *\"}。"));
    }

    @Override
    public Timetable get() {
        List<String> now = files();
        if (now.isEmpty() || !now.equals(seen)) {
            seen = now;
            look();
        }
        return good;
    }

    private void look() {
        try {
            Timetable read = Timetable.of(schedule(options));
            Configuration configuration = options.configuration();
            RunCommand.departments(configuration, options.departments);
            Launch.check(configuration);
            good = read;
            if (!problem.isEmpty()) {
                out.println("配置已改正。");
            }
            tell("");
        } catch (ConfigurationException e) {
            tell("配置有误，仍按原来的时间运行。" + e.getMessage(), e);
        } catch (RuntimeException e) {
            tell("配置有误，仍按原来的时间运行。" + Problem.of(e).message(), e);
        }
    }

    private void tell(String found, Exception cause) {
        if (!found.equals(problem)) {
            out.println(found);
            RunLog.note(options.folders(), found, cause, !(cause instanceof ConfigurationException));
        }
        tell(found);
    }

    private void tell(String found) {
        problem = found;
        watch.problem(found);
    }

    /** Every file of the configuration with its size and time; empty where that cannot be told. */
    private List<String> files() {
        try (Stream<Path> tree = Files.walk(options.config, FileVisitOption.FOLLOW_LINKS)) {
            return tree.filter(Files::isRegularFile)
                    .sorted()
                    .map(Timetables::state)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static String state(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
