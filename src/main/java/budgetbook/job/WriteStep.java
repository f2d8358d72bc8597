package budgetbook.job;

import budgetbook.workbook.master.MasterWorkbookWriter;
import java.io.IOException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** 写册: writes the master workbook into the folder where the publication is prepared. */
final class WriteStep implements Tasklet {
    private final DepartmentRun run;

    WriteStep(DepartmentRun run) {
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        run.folder().prepare();
        new MasterWorkbookWriter().write(run.tables(), run.folder().preparedMaster());
        return RepeatStatus.FINISHED;
    }
}
