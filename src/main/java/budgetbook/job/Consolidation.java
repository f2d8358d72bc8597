package budgetbook.job;

import budgetbook.budget.Department;
import budgetbook.budget.Money;
import budgetbook.budget.Product;
import budgetbook.budget.Sha256;
import budgetbook.budget.SourceCell;
import budgetbook.budget.Unit;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.Settings;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.ledger.DamagedDatabaseException;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.Manifest;
import budgetbook.publication.Retention;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.Faults;
import budgetbook.run.Folders;
import budgetbook.run.RenamedFolder;
import budgetbook.run.RunObserver;
import budgetbook.run.RunOutcome;
import budgetbook.run.UnitState;
import budgetbook.submission.Reception;
import budgetbook.submission.intake.Inbox;
import budgetbook.submission.intake.Patience;
import budgetbook.submission.intake.ReceivedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** A run: takes in the input folder once, then consolidates one department after the other, each on its own. */
public final class Consolidation {
    private static final Logger LOG = LoggerFactory.getLogger(Consolidation.class);

    /** Enough to look back on half a year of nights; more would only make the repository slow. */
    private static final int RUNS_KEPT = 200;

    private final Folders folders;
    private final Configuration configuration;
    private final JobOperator operator;
    private final JobRepository repository;
    private final ConsolidationJob job;
    private final RunObserver observer;
    private final Attempts attempts;
    private volatile boolean stopping;

    Consolidation(
            Folders folders,
            Configuration configuration,
            JobOperator operator,
            JobRepository repository,
            ConsolidationJob job,
            RunObserver observer) {
        this.folders = folders;
        this.configuration = configuration;
        this.operator = operator;
        this.repository = repository;
        this.job = job;
        this.observer = observer;
        this.attempts = new Attempts(operator, repository);
    }

    /** Consolidates these departments; {@link IOException} if a folder cannot be read or written. */
    RunOutcome run(List<Department> departments, Rules rules) throws IOException {
        attempts.recover();
        Inbox inbox = Inbox.receive(
                folders.input(),
                folders.snapshots(),
                Patience.ofSeconds(
                        configuration.settings().settleSeconds(),
                        configuration.settings().waitSeconds()));
        Reception reception = Reception.of(inbox, configuration);
        List<DepartmentOutcome> outcomes = new ArrayList<>();
        for (Department department : departments) {
            if (stopping) {
                break;
            }
            Reception.Share share = reception.share(department);
            DepartmentOutcome outcome = alone(department, share, rules);
            outcomes.add(outcome);
            observer.ended(outcome);
        }
        new RunHistory(repository).forgetAllBut(RUNS_KEPT);
        return new RunOutcome(outcomes, reception.findings(), outcomes.size() < departments.size());
    }

    /** Asks the run to stop as soon as it can, leaving what is unfinished to the next; may be called by any thread. */
    void stop() {
        stopping = true;
        for (JobExecution running : repository.findRunningJobExecutions(ConsolidationJob.NAME)) {
            try {
                operator.stop(running);
                LOG.info("收到终止信号，正在停止：{}", running.getJobParameters().getString("department"));
            } catch (JobExecutionException e) {
                LOG.debug("the job has ended or is stopping already", e);
            }
        }
    }

    /** Consolidates a department so that whatever happens to its folder holds back no other. */
    private DepartmentOutcome alone(Department department, Reception.Share share, Rules rules) {
        try {
            Reception.Share told = share.with(RenamedFolder.settle(folders, configuration.year(), department));
            folder(department).recover();
            DepartmentOutcome outcome = consolidate(department, told, rules);
            retire(folder(department));
            return outcome;
        } catch (IOException | RuntimeException e) {
            DamagedDatabaseException.rethrow(e);
            LOG.error("部门 {} 没有做完", department.code(), e);
            return new DepartmentOutcome(
                    department,
                    DepartmentOutcome.Result.FAILED,
                    List.of(),
                    share.findings(),
                    Money.ZERO,
                    List.of(),
                    folder(department).path(),
                    0,
                    Map.of(),
                    0,
                    Map.of(),
                    problem(Faults.explain(e), folder(department)));
        }
    }

    /** That an old publication cannot be removed, because somebody has it open, is no reason to fail the run. */
    private void retire(DepartmentFolder folder) {
        Settings settings = configuration.settings();
        try {
            folder.retire(
                    new Retention(settings.historyCount(), settings.historyDays()),
                    OffsetDateTime.now(ZoneId.systemDefault()));
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("较早的发布暂时无法移除（可能正被打开），下次运行时再试", e);
        }
    }

    /** What went wrong, with what it has left behind. */
    private static String problem(String fault, DepartmentFolder folder) {
        return folder.unfinished() ? fault + "，即把已经备齐的新的发布换到位" : fault;
    }

    private DepartmentFolder folder(Department department) {
        return new DepartmentFolder(folders.output(), configuration.year(), department, folders.publications());
    }

    private DepartmentOutcome consolidate(Department department, Reception.Share share, Rules rules)
            throws IOException {
        DepartmentFolder folder = folder(department);
        DepartmentRun run =
                new DepartmentRun(configuration, rules, department, share, folder, identity(department, share));
        Optional<Manifest> current = folder.current();
        boolean stands = stands(run, current);
        if (stands && job.remembers(run, current.get())) {
            return unchanged(run, current.get());
        }
        if (current.isEmpty()) {
            folder.damage()
                    .ifPresent(what -> run.findings()
                            .add(new Finding(
                                    FindingCode.OUTPUT_CHANGED,
                                    SourceCell.ofFile(folder.path().toString()),
                                    what + "，请勿使用；重新发布时移入“历史”",
                                    "")));
        }
        if (stands) {
            LOG.info("部门 {} 的明细账中缺少现行发布的明细，重新读取申报表", department.code());
        }
        DepartmentOutcome.Result result = stands ? launch(run, job.reading(run)) : publish(run);
        if (stands && result == DepartmentOutcome.Result.PUBLISHED) {
            return unchanged(run, current.get());
        }
        if (result != DepartmentOutcome.Result.PUBLISHED && result != DepartmentOutcome.Result.STOPPED) {
            RunPages.heldBack(run, result, OffsetDateTime.now(ZoneId.systemDefault()));
        }
        return new DepartmentOutcome(
                department,
                result,
                run.board(),
                run.findings(),
                run.total(),
                run.returned(),
                folder.path(),
                folder.current().map(Manifest::number).orElse(0),
                run.judged(),
                run.roundingDifferences(),
                run.durations(),
                problem(run.problem(), folder));
    }

    private DepartmentOutcome unchanged(DepartmentRun run, Manifest current) throws IOException {
        List<UnitState> board = new ArrayList<>();
        for (Unit unit : run.department().units()) {
            run.folder().feedback().remove(unit);
            int notices = (int) current.notices().stream()
                    .filter(notice -> notice.unit().equals(unit.code()))
                    .count();
            board.add(new UnitState(unit, UnitState.State.RECEIVED, run.fileName(unit), 0, notices, false));
        }
        run.folder().feedback().removeStale(run.department().units());
        RunPages.unchanged(run, board, current, OffsetDateTime.now(ZoneId.systemDefault()));
        return new DepartmentOutcome(
                run.department(),
                DepartmentOutcome.Result.UNCHANGED,
                board,
                run.share().findings(),
                Money.ZERO,
                List.of(),
                run.folder().path(),
                current.number(),
                Map.of(),
                0,
                Map.of(),
                "");
    }

    /** What was to be published may stand, whatever came after: a signal, or a fault. */
    private DepartmentOutcome.Result publish(DepartmentRun run) {
        DepartmentOutcome.Result result = launch(run, job.of(run));
        if (result == DepartmentOutcome.Result.PUBLISHED
                || !stands(run, run.folder().current())) {
            return result;
        }
        attempts.complete(run);
        return DepartmentOutcome.Result.PUBLISHED;
    }

    /** Whether what stands was made from what the run would make it of. */
    private static boolean stands(DepartmentRun run, Optional<Manifest> current) {
        return current.isPresent() && current.get().identity().equals(run.identity());
    }

    /** How a job ended; one that only reads is taken for published when it has completed. */
    private DepartmentOutcome.Result launch(DepartmentRun run, Job department) {
        try {
            JobExecution execution = operator.start(department, attempts.of(run));
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                return DepartmentOutcome.Result.PUBLISHED;
            }
            if (execution.getStatus() == BatchStatus.STOPPED) {
                return DepartmentOutcome.Result.STOPPED;
            }
            execution.getAllFailureExceptions().forEach(DamagedDatabaseException::rethrow);
            execution.getAllFailureExceptions().forEach(run::failed);
            execution
                    .getAllFailureExceptions()
                    .forEach(
                            failure -> LOG.error("部门 {} 的作业失败", run.department().code(), failure));
            return run.result();
        } catch (JobExecutionException e) {
            LOG.error("部门 {} 的作业无法启动", run.department().code(), e);
            run.failed(e);
            return DepartmentOutcome.Result.FAILED;
        }
    }

    /** What decides the publication: the same identity gives the same tables. */
    private String identity(Department department, Reception.Share share) {
        List<String> parts = new ArrayList<>(List.of(
                Product.VERSION,
                department.code(),
                Integer.toString(configuration.year()),
                configuration.digest(department)));
        for (Map.Entry<String, ReceivedFile> submission : share.submissions().entrySet()) {
            parts.add(submission.getKey());
            parts.add(submission.getValue().sha256());
        }
        return Sha256.of(parts);
    }
}
