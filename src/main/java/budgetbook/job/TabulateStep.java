package budgetbook.job;

import budgetbook.configuration.Configuration;
import budgetbook.ledger.Ledger;
import budgetbook.table.Tabulator;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** 制表: groups the ledger once and draws the fifteen tables from that. */
final class TabulateStep implements Tasklet {
    private final DepartmentRun run;
    private final Ledger ledger;

    TabulateStep(DepartmentRun run, Ledger ledger) {
        this.run = run;
        this.ledger = ledger;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        Configuration configuration = run.configuration();
        Tabulator tabulator = new Tabulator(
                run.department(),
                configuration.year(),
                configuration.classification(),
                ledger.facts(run.submissions().values(), configuration.sources()),
                ledger.narratives(run.submissions().values()));
        run.tables(configuration.tables().stream().map(tabulator::draw).toList());
        return RepeatStatus.FINISHED;
    }
}
