package budgetbook.job;

import budgetbook.ledger.DamagedDatabaseException;
import budgetbook.publication.Manifest;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.step.DepartmentWork;
import budgetbook.step.Progress;
import budgetbook.submission.intake.ReceivedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;

/** Runs the jobs of departments over a job repository and a ledger; several threads may, each for another department. */
public final class DepartmentJobs {
    private static final Logger LOG = LoggerFactory.getLogger(DepartmentJobs.class);

    private final JobOperator operator;
    private final JobTools tools;
    private final Attempts attempts;

    DepartmentJobs(JobOperator operator, JobTools tools) {
        this.operator = operator;
        this.tools = tools;
        this.attempts = new Attempts(operator, tools.repository());
    }

    /**
     * How a job ended.
     *
     * @param result published also for a job that only reads and has completed
     * @param progress how far it came
     */
    public record End(Result result, Progress progress) {}

    /** Sets right what a run that was killed has left in the job repository. */
    public void recover() {
        attempts.recover();
    }

    /** Forgets all but the latest jobs, so that the repository does not grow for ever. */
    public void forgetAllBut(int latest) {
        new RunHistory(tools.repository()).forgetAllBut(latest);
    }

    /** Whether the ledger holds every submission of which a publication was made. */
    public boolean remembers(DepartmentWork work, Manifest standing) {
        return standing.inputs().stream().allMatch(input -> {
            ReceivedFile file = work.submitted().files().get(input.unit());
            return file == null
                    || tools.ledger().holds(work.key(input.unit(), file))
                    || tools.ledger().holds(work.key(input.unit(), file).named(input.file()));
        });
    }

    /** Reads the submissions and does no more: where a publication stands whose lines the ledger has lost. */
    public End read(DepartmentWork work) {
        DepartmentJob job = job(work);
        return end(job, work, job.reading());
    }

    /** Does the whole job. What was to be published may stand, whatever came after: a signal, or a fault. */
    public End publish(DepartmentWork work) {
        DepartmentJob job = job(work);
        End end = end(job, work, job.whole());
        if (end.result() == Result.PUBLISHED || !work.stands(work.folder().current())) {
            return end;
        }
        attempts.complete(work);
        return new End(Result.PUBLISHED, end.progress());
    }

    /** Makes a draft: everything that can be computed, beside the publication. */
    public End draft(DepartmentWork work) {
        DepartmentJob job = job(work);
        End end = end(job, work, job.drafting());
        return new End(end.result() == Result.PUBLISHED ? Result.DRAFTED : end.result(), end.progress());
    }

    /** Asks what is running to stop as soon as it can; may be called by any thread. */
    public void stop() {
        for (String name : DepartmentJob.NAMES) {
            for (JobExecution running : tools.repository().findRunningJobExecutions(name)) {
                try {
                    operator.stop(running);
                    LOG.info("收到终止信号，正在停止：{}", running.getJobParameters().getString("department"));
                } catch (JobExecutionException e) {
                    LOG.debug("the job has ended or is stopping already", e);
                }
            }
        }
    }

    private DepartmentJob job(DepartmentWork work) {
        return new DepartmentJob(work, tools);
    }

    private End end(DepartmentJob department, DepartmentWork work, Job job) {
        Result result = launch(department, work, job);
        return new End(result, department.progress());
    }

    private Result launch(DepartmentJob department, DepartmentWork work, Job job) {
        String code = work.department().code();
        try {
            JobExecution execution = operator.start(job, attempts.of(work));
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                return Result.PUBLISHED;
            }
            if (execution.getStatus() == BatchStatus.STOPPED) {
                return Result.STOPPED;
            }
            for (Throwable failure : execution.getAllFailureExceptions()) {
                DamagedDatabaseException.rethrow(failure);
                department.failed(failure);
                LOG.error("部门 {} 的作业失败", code, failure);
            }
            return department.heldBack();
        } catch (JobExecutionException e) {
            LOG.error("部门 {} 的作业无法启动", code, e);
            department.failed(e);
            return Result.FAILED;
        }
    }
}
