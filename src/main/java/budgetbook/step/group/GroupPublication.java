package budgetbook.step.group;

import budgetbook.budget.Condition;
import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.budget.Product;
import budgetbook.configuration.Configuration;
import budgetbook.ledger.Ledger;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.Manifest;
import budgetbook.publication.Totals;
import budgetbook.reconcile.check.Outcome;
import budgetbook.run.GroupOutcome.Check;
import budgetbook.step.DepartmentTotals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 发布: the files of a group moved in place, with a manifest that names the publication of each department. */
public final class GroupPublication {
    /** What a manifest calls the notice that a department is not summed. */
    private static final String NOT_SUMMED = "DEPARTMENT_NOT_SUMMED";

    private static final Set<Dimension> OF_TOTALS =
            EnumSet.of(Dimension.FUND, Dimension.YEAR, Dimension.TYPE, Dimension.FUNCTION);

    private GroupPublication() {}

    /** Returns what the departments add up to together. */
    public static Totals totals(GroupWork work, Ledger ledger) {
        Configuration configuration = work.configuration();
        return DepartmentTotals.of(
                ledger.summed(work.submissions(), configuration.sources()).over(OF_TOTALS, Condition.ANY),
                DepartmentFolder.asPublished(work.group()),
                configuration);
    }

    /** Publishes what was prepared. */
    public static void publish(GroupWork work, ReadBack readBack, Totals totals, int number, Manifest.LastRun run)
            throws IOException {
        Department whole = DepartmentFolder.asPublished(work.group());
        Configuration configuration = work.configuration();
        work.folder()
                .publish(new Manifest(
                        "budgetbook " + Product.VERSION,
                        whole.code(),
                        whole.name(),
                        configuration.year(),
                        number,
                        work.identity(),
                        configuration.groups().digest(work.group()),
                        run.at(),
                        run,
                        null,
                        inputs(work),
                        work.folder().preparation().files(),
                        readBack.checks().stream().map(GroupPublication::rule).toList(),
                        notices(work),
                        new Manifest.Figures(totals, List.of()),
                        null));
    }

    private static List<Manifest.Input> inputs(GroupWork work) {
        List<Manifest.Input> inputs = new ArrayList<>();
        for (Member member : work.members()) {
            Member.Publication publication = member.publication();
            if (publication != null && member.isCounted()) {
                inputs.add(new Manifest.Input(
                        member.department().code(),
                        member.department().name(),
                        publication.folder() + "/" + publication.workbook(),
                        publication.publishedAt(),
                        publication.sha256(),
                        publication.number()));
            }
        }
        return inputs;
    }

    private static Manifest.Rule rule(Check check) {
        return new Manifest.Rule(check.id(), check.name(), Outcome.PASSED.label(), check.judged(), 0, 0);
    }

    private static List<Manifest.Notice> notices(GroupWork work) {
        return work.missing().stream()
                .map(missing -> new Manifest.Notice(
                        missing.department().code(),
                        NOT_SUMMED,
                        missing.department().name(),
                        missing.why(),
                        ""))
                .toList();
    }
}
