package budgetbook.job;

import budgetbook.budget.Department;
import budgetbook.budget.Product;
import budgetbook.budget.Unit;
import budgetbook.finding.Finding;
import budgetbook.ledger.Ledger;
import budgetbook.publication.Manifest;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.run.DepartmentOutcome;
import budgetbook.submission.intake.ReceivedFile;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** 发布: moves the prepared files in place with their manifest, and forgets submissions that no longer count. */
final class PublishStep implements Tasklet {
    private final DepartmentRun run;
    private final Ledger ledger;

    PublishStep(DepartmentRun run, Ledger ledger) {
        this.run = run;
        this.ledger = ledger;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        OffsetDateTime time = OffsetDateTime.now(ZoneId.systemDefault());
        String now = Manifest.time(time);
        int number = run.folder().nextNumber();
        RunPages.prepare(run, number, time);
        Department department = run.department();
        run.folder()
                .publish(new Manifest(
                        "budgetbook " + Product.VERSION,
                        department.code(),
                        department.name(),
                        run.configuration().year(),
                        number,
                        run.identity(),
                        run.configuration().digest(department),
                        now,
                        new Manifest.LastRun(now, DepartmentOutcome.Result.PUBLISHED.label(), true),
                        null,
                        inputs(),
                        run.folder().prepared(),
                        rules(),
                        notices()));
        ledger.retain(
                department.code(), run.configuration().year(), run.submissions().values(), List.of());
        return RepeatStatus.FINISHED;
    }

    private List<Manifest.Input> inputs() {
        List<Manifest.Input> inputs = new ArrayList<>();
        for (Unit unit : run.department().units()) {
            ReceivedFile file = run.share().submissions().get(unit.code());
            if (file != null) {
                inputs.add(new Manifest.Input(
                        unit.code(),
                        unit.name(),
                        file.name(),
                        Manifest.time(
                                file.saved().atZone(ZoneId.systemDefault()).toOffsetDateTime()),
                        file.sha256()));
            }
        }
        return inputs;
    }

    private List<Manifest.Rule> rules() {
        Map<List<String>, List<RuleResult>> judged = new LinkedHashMap<>();
        for (RuleResult result : run.results()) {
            List<String> rule = List.of(
                    result.rule().id(), result.rule().name(), result.outcome().label());
            judged.computeIfAbsent(rule, first -> new ArrayList<>()).add(result);
        }
        List<Manifest.Rule> rules = new ArrayList<>();
        judged.forEach((rule, results) -> rules.add(
                new Manifest.Rule(rule.get(0), rule.get(1), rule.get(2), results.size(), (int) results.stream()
                        .filter(RuleResult::isRoundingDifference)
                        .count())));
        return rules;
    }

    private List<Manifest.Notice> notices() {
        return run.findings().stream()
                .filter(finding -> !finding.isError())
                .map(this::notice)
                .toList();
    }

    private Manifest.Notice notice(Finding finding) {
        String unit = run.department().units().stream()
                .filter(candidate ->
                        run.fileName(candidate).equals(finding.place().file()))
                .map(Unit::code)
                .findFirst()
                .orElse("");
        return new Manifest.Notice(unit, finding.code().name(), finding.whole(), finding.message());
    }
}
