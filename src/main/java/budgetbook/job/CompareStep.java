package budgetbook.job;

import budgetbook.publication.PastPublication;
import budgetbook.reconcile.diff.Changes;
import budgetbook.reconcile.diff.WorkbookComparison;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** 比对: finds out what the new workbook prints differently from the publication that stands. */
final class CompareStep implements Tasklet {
    private static final Logger LOG = LoggerFactory.getLogger(CompareStep.class);

    private final DepartmentRun run;

    CompareStep(DepartmentRun run) {
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        Optional<PastPublication> standing = PastPublication.of(run.folder()).stream()
                .filter(publication -> Files.isRegularFile(publication.master()))
                .findFirst();
        if (standing.isPresent()) {
            run.changes(since(standing.get()));
        }
        return RepeatStatus.FINISHED;
    }

    /** What changed; a workbook that somebody has spoilt is no reason not to publish a good one. */
    private Changes since(PastPublication standing) {
        int number = standing.manifest().number();
        try {
            return new Changes(
                    number,
                    WorkbookComparison.between(
                            standing.master(),
                            run.folder().preparedMaster(),
                            run.rules().layouts()));
        } catch (UnreadableWorkbookException e) {
            LOG.warn("第 {} 号发布的总册无法读取（{}），不作比对", number, e.reason());
            return new Changes(number, List.of());
        }
    }
}
