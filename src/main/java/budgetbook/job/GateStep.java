package budgetbook.job;

import budgetbook.budget.Unit;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.ledger.Ledger;
import budgetbook.normalise.compare.SharedProject;
import budgetbook.publication.Manifest;
import budgetbook.run.UnitState;
import budgetbook.submission.intake.ReceivedFile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** 核验: gathers the findings of all submissions, and what only several of them together show. */
final class GateStep implements Tasklet {
    private final DepartmentRun run;
    private final Ledger ledger;

    GateStep(DepartmentRun run, Ledger ledger) {
        this.run = run;
        this.ledger = ledger;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        for (Unit unit : run.department().units()) {
            @Nullable ReceivedFile file = run.share().submissions().get(unit.code());
            List<Finding> findings = file == null ? doubled(unit) : findings(unit, file);
            run.findings(unit).addAll(findings);
            if (file != null) {
                run.findings().addAll(findings);
            }
        }
        for (SharedProject project : ProjectSharing.between(run, ledger)) {
            run.findings().add(project.finding());
            run.department().units().stream()
                    .filter(unit -> project.uses().containsKey(unit.code()))
                    .forEach(unit -> run.findings(unit).add(project.finding(unit.code())));
        }
        for (Unit unit : run.department().units()) {
            run.board().add(state(unit, run.changed().contains(unit.code())));
        }
        forget();
        return RepeatStatus.FINISHED;
    }

    /** Forgets submissions that were replaced by others; those of the publication that stands can still be explained. */
    private void forget() {
        List<String> published = run.folder().current().stream()
                .flatMap(manifest -> manifest.inputs().stream())
                .map(Manifest.Input::sha256)
                .toList();
        ledger.retain(
                run.department().code(),
                run.configuration().year(),
                run.submissions().values(),
                published);
    }

    /** That a unit has submitted twice, which the reception has told the department already. */
    private List<Finding> doubled(Unit unit) {
        return run.share().findings().stream()
                .filter(finding -> finding.code() == FindingCode.UNIT_DOUBLED
                        && finding.found().startsWith(unit.code() + " "))
                .toList();
    }

    private List<Finding> findings(Unit unit, ReceivedFile file) {
        // What the ledger held before was verified when it was received.
        return ledger.findings(run.submissions()
                .computeIfAbsent(
                        unit.code(),
                        code -> ledger.complete(ReceiveStep.key(run, code, file))
                                .orElseThrow(() ->
                                        new IllegalStateException("the submission of " + code + " was not read"))));
    }

    private UnitState state(Unit unit, boolean changed) {
        boolean received = run.share().submissions().containsKey(unit.code());
        List<Finding> findings = received ? run.findings(unit) : List.of();
        int errors = (int) findings.stream().filter(Finding::isError).count();
        UnitState.State state = errors > 0 || run.share().doubled().contains(unit.code())
                ? UnitState.State.WRONG
                : received ? UnitState.State.RECEIVED : UnitState.State.MISSING;
        return new UnitState(unit, state, run.fileName(unit), errors, findings.size() - errors, received && changed);
    }
}
