package budgetbook.job;

import budgetbook.step.DepartmentWork;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** Which attempts at a publication the job repository knows, what of them goes on, and what a kill has left of them. */
final class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    /** What is not gone on with: Spring Batch refuses to restart the last two. */
    private static final Set<BatchStatus> FINISHED =
            EnumSet.of(BatchStatus.COMPLETED, BatchStatus.UNKNOWN, BatchStatus.ABANDONED);

    private final JobOperator operator;
    private final JobRepository repository;

    Attempts(JobOperator operator, JobRepository repository) {
        this.operator = operator;
        this.repository = repository;
    }

    /** Sets right the entries that a run that was killed has left in the job repository. */
    void recover() {
        for (String name : DepartmentJob.NAMES) {
            repository.findRunningJobExecutions(name).forEach(this::recover);
        }
    }

    private void recover(JobExecution cutOff) {
        LOG.info("上次运行中断，现予恢复：{}", cutOff.getJobParameters().getString("department"));
        operator.recover(cutOff);
    }

    /**
     * Has a job that came to the end of its work count as completed, though it was asked to stop in its last step, or failed
     * after it.
     */
    void complete(DepartmentWork work) {
        JobExecution last = repository.getLastJobExecution(DepartmentJob.NAME, of(work));
        if (last != null) {
            LOG.info("部门 {} 的发布已经完成，其后才停止", work.department().code());
            last.setStatus(BatchStatus.COMPLETED);
            last.setExitStatus(ExitStatus.COMPLETED);
            repository.update(last);
        }
    }

    /**
     * The parameters of the job: those of an attempt that was cut off or held back, so that it goes on; otherwise those
     * of a new one. What was completed once is done again only if its publication is no longer there.
     */
    JobParameters of(DepartmentWork work) {
        for (long attempt = 1; ; attempt++) {
            JobParameters parameters = new JobParametersBuilder()
                    .addString("department", work.department().code())
                    .addLong("year", (long) work.year())
                    .addString("identity", work.identity())
                    .addLong("attempt", attempt)
                    .toJobParameters();
            JobExecution last = repository.getLastJobExecution(DepartmentJob.name(work), parameters);
            if (last == null) {
                forgetUnexecuted(DepartmentJob.name(work), parameters);
                return parameters;
            }
            if (!FINISHED.contains(last.getStatus())) {
                if (isStillInAStep(last)) {
                    recover(last);
                }
                return parameters;
            }
        }
    }

    /**
     * A job that is asked to stop counts as stopped at once, though its step goes on for a while. Where it was killed in that
     * while, the repository finds nothing running, and Spring Batch (6.0) would refuse the restart ever after.
     */
    private static boolean isStillInAStep(JobExecution execution) {
        return execution.getStepExecutions().stream()
                .anyMatch(step -> step.getStatus().isRunning());
    }

    /**
     * An instance and its execution are written one after the other: a process that is killed may leave the first alone,
     * which Spring Batch (6.0) takes for an error ever after.
     */
    private void forgetUnexecuted(String name, JobParameters parameters) {
        JobInstance begun = repository.getJobInstance(name, parameters);
        if (begun != null) {
            repository.deleteJobInstance(begun);
        }
    }
}
