package budgetbook.step;

import budgetbook.book.BookNews;
import budgetbook.budget.Department;
import budgetbook.budget.Product;
import budgetbook.budget.Unit;
import budgetbook.finding.Finding;
import budgetbook.ledger.Ledger;
import budgetbook.publication.Manifest;
import budgetbook.reconcile.check.Outcome;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.RuleCounts;
import budgetbook.submission.intake.ReceivedFile;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * 发布: the prepared files moved in place with their manifest.
 *
 * @param number of the publication
 */
public record Published(int number) {

    /** Moves the files; then the ledger forgets the submissions that no longer count. */
    public static Published of(
            DepartmentWork work,
            Examined examined,
            Judged judged,
            BookNews book,
            int number,
            OffsetDateTime time,
            Ledger ledger)
            throws IOException {
        String now = Manifest.time(time);
        Department department = work.department();
        work.folder()
                .publish(new Manifest(
                        "budgetbook " + Product.VERSION,
                        department.code(),
                        department.name(),
                        work.year(),
                        number,
                        work.identity(),
                        work.configuration().digest(department),
                        now,
                        new Manifest.LastRun(now, DepartmentOutcome.Result.PUBLISHED.label(), true),
                        null,
                        inputs(work),
                        work.folder().preparation().files(),
                        rules(RuleCounts.of(judged.results())),
                        notices(judged.after(examined)),
                        figures(work, examined, judged),
                        book));
        ledger.retain(department.code(), work.year(), examined.submissions().values(), List.of());
        return new Published(number);
    }

    private static List<Manifest.Input> inputs(DepartmentWork work) {
        List<Manifest.Input> inputs = new ArrayList<>();
        for (Unit unit : work.department().units()) {
            ReceivedFile file = work.submitted().files().get(unit.code());
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

    private static List<Manifest.Rule> rules(RuleCounts counts) {
        List<Manifest.Rule> rules = new ArrayList<>();
        for (RuleCounts.Rule rule : counts.rules()) {
            rule.outcomes()
                    .forEach((outcome, judged) -> rules.add(new Manifest.Rule(
                            rule.id(),
                            rule.name(),
                            outcome.label(),
                            judged,
                            outcome == Outcome.PASSED ? rule.roundingDifferences() : 0,
                            outcome == Outcome.EXPLAINED ? rule.answered() : 0)));
        }
        return rules;
    }

    private static Manifest.Figures figures(DepartmentWork work, Examined examined, Judged judged) {
        return new Manifest.Figures(
                DepartmentTotals.of(examined.facts(), work.department(), work.configuration()),
                judged.results().stream()
                        .filter(result -> result.outcome() == Outcome.EXPLAINED)
                        .map(result -> new Manifest.Explained(
                                result.rule().id(),
                                result.rule().name(),
                                result.subjectText(),
                                result.difference(),
                                result.message(),
                                result.answer().shown()))
                        .toList());
    }

    private static List<Manifest.Notice> notices(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.isError())
                .map(finding -> new Manifest.Notice(
                        finding.unit(),
                        finding.code().name(),
                        finding.whole(),
                        finding.message(),
                        finding.answer().shown()))
                .toList();
    }
}
