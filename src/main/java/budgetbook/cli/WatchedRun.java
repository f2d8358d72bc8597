package budgetbook.cli;

import budgetbook.budget.Department;
import budgetbook.cli.console.ProgressDisplay;
import budgetbook.cli.console.RunReport;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.launch.Launch;
import budgetbook.notify.Delivered;
import budgetbook.notify.Notifier;
import budgetbook.operation.RunWatch;
import budgetbook.run.AnotherRunException;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.Folders;
import budgetbook.run.FoldersApart;
import budgetbook.run.GroupOutcome;
import budgetbook.run.RunLog;
import budgetbook.run.RunObserver;
import budgetbook.run.RunOutcome;
import budgetbook.run.Timetable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A run from the reading of the configuration to its end. However it ends, the status file and the metrics tell. */
final class WatchedRun {
    private final RunOptions asked;
    private final InstantSource clock;

    WatchedRun(RunOptions asked, InstantSource clock) {
        this.asked = asked;
        this.clock = clock;
    }

    /**
     * How it ended.
     *
     * @param said the result in a line, in Chinese
     */
    record End(int exitStatus, String said) {}

    /** Runs and prints; throws nothing, for a schedule goes on whatever happens. */
    @SuppressWarnings(
            "CatchAndPrintStackTrace") // no stack is printed: people are told what to do, the log where it was
    End make(PrintWriter out) {
        try (Termination termination = Termination.heard();
                RunWatch watch = new RunWatch(asked.state, clock)) {
            if (termination.isGiven()) {
                return new End(Commands.INTERNAL_ERROR, "已要求停止，没有运行");
            }
            try {
                RunOutcome outcome = consolidate(out, watch, false);
                watch.ended(outcome);
                told(notifier().ended(outcome), out);
                return new End(outcome.exitStatus(), said(outcome));
            } catch (AnotherRunException e) {
                return told(Problem.of(e), "另一次运行", out);
            } catch (IOException | RuntimeException | Error e) {
                Problem problem = Problem.of(e);
                watch.failed(problem.exitStatus(), problem.message());
                RunLog.note(asked.folders(), problem.message(), e, problem.isFault());
                return told(problem, problem.message(), out);
            }
        }
    }

    /** Makes drafts and prints; what monitors know of the last run stays. */
    End draft(PrintWriter out) {
        try {
            RunOutcome outcome = consolidate(out, RunObserver.NONE, true);
            return new End(outcome.exitStatus(), said(outcome));
        } catch (IOException | RuntimeException | Error e) {
            Problem problem = Problem.of(e);
            if (!(e instanceof AnotherRunException)) {
                RunLog.note(asked.folders(), problem.message(), e, problem.isFault());
            }
            return said(problem, out);
        }
    }

    private RunOutcome consolidate(PrintWriter out, RunObserver watch, boolean draft) throws IOException {
        Configuration configuration = asked.configuration();
        configuration.settings().schedule().ifPresent(Timetable::of);
        List<Department> departments = RunCommand.departments(configuration, asked.departments);
        if (!Files.isDirectory(asked.input)) {
            throw new ConfigurationException("找不到输入文件夹 " + asked.input + "，请用 --input 指明。");
        }
        Path above = asked.output.toAbsolutePath().normalize().getParent();
        if (above != null && !Files.isDirectory(above)) {
            throw new ConfigurationException("找不到输出文件夹所在的 " + above + "，请用 --output 指明；在网络共享上的，请检查是否已连接。");
        }
        Folders folders = asked.folders();
        FoldersApart.require(folders);
        RunReport report = new RunReport(out, folders.log());
        report.begin(configuration, folders, asked.config);
        RunOutcome outcome;
        try (ProgressDisplay progress = new ProgressDisplay(out)) {
            RunObserver both = RunObserver.both(watch, progress);
            outcome = draft
                    ? Launch.draft(folders, configuration, departments, both)
                    : Launch.run(folders, configuration, departments, both);
        }
        report.end(outcome);
        return outcome;
    }

    private static End said(Problem problem, PrintWriter out) {
        out.println(problem.message());
        return new End(problem.exitStatus(), problem.message());
    }

    /** Says here and to whom it may concern that there was no run. */
    private End told(Problem problem, String kind, PrintWriter out) {
        End end = said(problem, out);
        tellFailure(problem, kind, out);
        return end;
    }

    /**
     * Tells people that a run came to nothing.
     *
     * @param kind see {@link Notifier#failed}
     */
    void tellFailure(Problem problem, String kind, PrintWriter out) {
        told(notifier().failed(problem.message(), kind), out);
    }

    private Notifier notifier() {
        return new Notifier(asked.config, asked.folders(), clock);
    }

    /** Says what came of telling people, here and, where it went wrong, in the log. */
    private void told(Delivered delivered, PrintWriter out) {
        if (delivered.messages() > 0) {
            out.println("已发出通知 " + delivered.messages() + " 份");
        }
        delivered.problems().forEach(out::println);
        if (!delivered.problems().isEmpty()) {
            RunLog.note(asked.folders(), String.join("；", delivered.problems()));
        }
    }

    private static String said(RunOutcome outcome) {
        String departments = Stream.concat(
                        outcome.departments().stream().map(WatchedRun::said),
                        outcome.groups().stream().map(WatchedRun::said))
                .collect(Collectors.joining("；"));
        String rest = outcome.cutShort() ? RunReport.CUT_SHORT : "";
        return departments + (departments.isEmpty() || rest.isEmpty() ? "" : "；") + rest;
    }

    private static String said(DepartmentOutcome outcome) {
        return said(outcome.department().code(), outcome.result(), outcome.number(), outcome.problem());
    }

    private static String said(GroupOutcome outcome) {
        return said(outcome.group().code(), outcome.result(), outcome.number(), outcome.problem());
    }

    private static String said(String code, DepartmentOutcome.Result result, int number, String problem) {
        String publication = number == 0 ? "" : "（现行第 " + number + " 号）";
        return code + " " + result.label() + publication + (problem.isEmpty() ? "" : "：" + problem);
    }
}
