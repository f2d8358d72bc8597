package budgetbook.job;

import budgetbook.budget.Unit;
import budgetbook.finding.Finding;
import budgetbook.publication.FeedbackFolder;
import budgetbook.run.DepartmentOutcome;
import budgetbook.submission.intake.ReceivedFile;
import budgetbook.workbook.feedback.Feedback;
import budgetbook.workbook.feedback.FeedbackWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * 退回: a unit with 错误 gets its own workbook back with the places marked, any other unit's feedback goes; with any
 * 错误, or a unit missing, the department goes no further.
 */
final class FeedbackStep implements Tasklet {
    private final DepartmentRun run;

    FeedbackStep(DepartmentRun run) {
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        FeedbackFolder folder = run.folder().feedback();
        for (Unit unit : run.department().units()) {
            if (run.findings(unit).stream().anyMatch(Finding::isError)) {
                Path written = new FeedbackWriter().write(feedback(unit), folder.prepare(), unit.code());
                run.returned().add(folder.install(written, unit));
            } else {
                folder.remove(unit);
            }
        }
        folder.removeStale(run.department().units());
        if (run.findings().stream().anyMatch(Finding::isError)) {
            run.heldBack(DepartmentOutcome.Result.RETURNED);
            contribution.setExitStatus(new ExitStatus(ConsolidationJob.HELD_BACK));
        }
        return RepeatStatus.FINISHED;
    }

    private Feedback feedback(Unit unit) {
        ReceivedFile file = run.share().submissions().get(unit.code());
        List<Finding> findings =
                run.findings(unit).stream().map(Finding::forSender).toList();
        String name = unit.code() + " " + unit.name();
        return file == null
                ? Feedback.withoutOriginal(name, findings)
                : Feedback.of(name, file.name(), file.snapshot(), findings);
    }
}
