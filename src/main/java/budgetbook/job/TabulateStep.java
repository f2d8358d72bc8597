package budgetbook.job;

import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.Rounding;
import budgetbook.ledger.Fact;
import budgetbook.ledger.Ledger;
import budgetbook.rounding.Footing;
import budgetbook.table.Tabulator;
import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** 制表: groups the ledger once and draws the fifteen tables from that, so that they foot where this is asked for. */
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
        List<Fact> facts = run.facts(ledger);
        Tabulator tabulator = new Tabulator(
                run.department(),
                configuration.year(),
                configuration.classification(),
                facts,
                ledger.narratives(run.submissions().values()));
        run.total(facts.stream()
                .filter(fact -> fact.value(Dimension.SIDE).equals(Fact.EXPENDITURE))
                .map(Fact::amount)
                .reduce(Money.ZERO, Money::plus));
        run.tables(configuration.tables(run.department()).stream()
                .map(tabulator::draw)
                .toList());
        if (configuration.settings().rounding() == Rounding.FOOTED) {
            run.footed(Footing.foot(
                    run.tables(),
                    facts,
                    new LedgerOfRun(run, ledger),
                    run.rules().rules(),
                    run.rules().layouts()));
        }
        return RepeatStatus.FINISHED;
    }
}
