package budgetbook.job;

import budgetbook.ledger.Ledger;
import budgetbook.ledger.SubmissionKey;
import budgetbook.publication.Manifest;
import budgetbook.submission.intake.ReceivedFile;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** 接收: takes over what the reception found for the department, and finds what the ledger holds already, undamaged. */
final class ReceiveStep implements Tasklet {
    private final DepartmentRun run;
    private final Ledger ledger;

    ReceiveStep(DepartmentRun run, Ledger ledger) {
        this.run = run;
        this.ledger = ledger;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        run.findings().addAll(run.share().findings());
        Set<String> published = run.folder().current().stream()
                .flatMap(manifest -> manifest.inputs().stream())
                .map(Manifest.Input::sha256)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        run.share().submissions().forEach((unit, file) -> {
            SubmissionKey key = key(run, unit, file);
            if (!ledger.hasRead(key) && !published.contains(file.sha256())) {
                run.changed().add(unit);
            }
            ledger.complete(key).ifPresent(id -> run.submissions().put(unit, id));
        });
        return RepeatStatus.FINISHED;
    }

    /** The key under which the ledger holds a unit's file. */
    static SubmissionKey key(DepartmentRun run, String unit, ReceivedFile file) {
        return new SubmissionKey(
                run.department().code(),
                run.configuration().year(),
                unit,
                file.name(),
                file.sha256(),
                SubmissionKey.reading(run.configuration().digest(run.department())));
    }
}
