package budgetbook.job;

import budgetbook.run.PastRun;
import budgetbook.run.Stage;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;

/** The past runs in the job repository. */
final class RunHistory {
    private final JobRepository repository;

    RunHistory(JobRepository repository) {
        this.repository = repository;
    }

    /** The past runs, the latest first, at most so many. */
    List<PastRun> latest(int most) {
        return executions(DepartmentJob.NAME).stream()
                .limit(most)
                .map(RunHistory::pastRun)
                .toList();
    }

    /** Forgets all but the latest runs, so that the repository does not grow for ever. */
    void forgetAllBut(int latest) {
        forgetAllBut(latest, DepartmentJob.NAME);
        forgetAllBut(0, DepartmentJob.DRAFT);
    }

    private void forgetAllBut(int latest, String name) {
        executions(name).stream().skip(latest).forEach(repository::deleteJobExecution);
        for (JobInstance instance : repository.findJobInstances(name)) {
            if (repository.getJobExecutions(instance).isEmpty()) {
                repository.deleteJobInstance(instance);
            }
        }
    }

    private List<JobExecution> executions(String name) {
        return repository.findJobInstances(name).stream()
                .flatMap(instance -> repository.getJobExecutions(instance).stream())
                .sorted(Comparator.comparing(JobExecution::getId).reversed())
                .toList();
    }

    private static PastRun pastRun(JobExecution execution) {
        Long year = execution.getJobParameters().getLong("year");
        return new PastRun(
                Objects.requireNonNullElse(execution.getJobParameters().getString("department"), ""),
                year == null ? 0 : year,
                execution.getStartTime(),
                execution.getEndTime(),
                switch (execution.getStatus()) {
                    case COMPLETED -> published(execution) ? "已发布" : "没有变化，补读了明细";
                    case FAILED -> heldBack(execution) ? "未发布（有误、缺报或勾稽不符）" : "程序内部故障或中断";
                    case STOPPED -> "已停止，下次接着做";
                    default -> "中断";
                });
    }

    private static boolean published(JobExecution execution) {
        return execution.getStepExecutions().stream()
                .anyMatch(step -> step.getStepName().equals(Stage.PUBLISH.step()));
    }

    private static boolean heldBack(JobExecution execution) {
        return execution.getStepExecutions().stream()
                .anyMatch(step -> step.getExitStatus().getExitCode().equals(StepProduct.HELD_BACK));
    }
}
