package budgetbook.job;

import budgetbook.budget.Unit;
import budgetbook.finding.Finding;
import budgetbook.ledger.Ledger;
import budgetbook.submission.ReceivedFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** 核验: gathers the findings of all submissions; with any 错误, or a unit missing, the department goes no further. */
final class GateStep implements Tasklet {
    private final DepartmentRun run;
    private final Ledger ledger;

    GateStep(DepartmentRun run, Ledger ledger) {
        this.run = run;
        this.ledger = ledger;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        Set<String> heldBefore = new HashSet<>(run.submissions().keySet());
        for (Unit unit : run.department().units()) {
            @Nullable ReceivedFile file = run.share().submissions().get(unit.code());
            List<Finding> findings = file == null ? List.of() : findings(unit, file);
            run.findings().addAll(findings);
            run.board().add(state(unit, file, findings, !heldBefore.contains(unit.code())));
        }
        run.findings().addAll(ProjectSharing.between(run, ledger));
        if (run.findings().stream().anyMatch(Finding::isError)) {
            run.heldBack(DepartmentOutcome.Result.RETURNED);
            contribution.setExitStatus(new ExitStatus(ConsolidationJob.HELD_BACK));
        }
        return RepeatStatus.FINISHED;
    }

    private List<Finding> findings(Unit unit, ReceivedFile file) {
        long id = ledger.complete(ReceiveStep.key(run, unit.code(), file))
                .orElseThrow(() -> new IllegalStateException("the submission of " + unit.code() + " was not read"));
        run.submissions().put(unit.code(), id);
        return new ArrayList<>(ledger.findings(id));
    }

    private UnitState state(Unit unit, @Nullable ReceivedFile file, List<Finding> findings, boolean changed) {
        int errors = (int) findings.stream().filter(Finding::isError).count();
        boolean doubled = file == null && run.share().doubled().contains(unit.code());
        UnitState.State state = errors > 0 || doubled
                ? UnitState.State.WRONG
                : file == null ? UnitState.State.MISSING : UnitState.State.RECEIVED;
        return new UnitState(
                unit,
                state,
                file == null ? "" : file.name(),
                errors,
                findings.size() - errors,
                file != null && changed);
    }
}
