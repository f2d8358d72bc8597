package budgetbook.job;

import budgetbook.budget.Unit;
import budgetbook.configuration.Configuration;
import budgetbook.ledger.Ledger;
import budgetbook.workbook.edition.WorkingEditionWriter;
import budgetbook.workbook.edition.content.WorkingEdition;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** 核对: writes the working edition beside the master workbook, in the folder where the publication is prepared. */
final class EditionStep implements Tasklet {
    private final DepartmentRun run;
    private final Ledger ledger;

    EditionStep(DepartmentRun run, Ledger ledger) {
        this.run = run;
        this.ledger = ledger;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        Configuration configuration = run.configuration();
        WorkingEdition edition = new WorkingEdition(
                run.department(),
                configuration.year(),
                run.tables(),
                run.results(),
                run.findings(),
                senders(),
                ledger.lines(run.submissions().values(), configuration.sources()),
                configuration.classification(),
                run.changes(),
                run.adjustments());
        new WorkingEditionWriter().write(edition, run.folder().preparedEdition());
        return RepeatStatus.FINISHED;
    }

    private Map<String, Unit> senders() {
        Map<String, Unit> senders = new LinkedHashMap<>();
        for (Unit unit : run.department().units()) {
            if (!run.fileName(unit).isEmpty()) {
                senders.put(run.fileName(unit), unit);
            }
        }
        return senders;
    }
}
