package budgetbook.explain;

import budgetbook.budget.Condition;
import budgetbook.budget.Department;
import budgetbook.budget.Narrative;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.Rounding;
import budgetbook.configuration.table.TableDefinition;
import budgetbook.ledger.Fact;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.LedgerLine;
import budgetbook.ledger.SubmissionKey;
import budgetbook.publication.Manifest;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.rounding.Footing;
import budgetbook.step.LedgerOfDepartment;
import budgetbook.step.Rules;
import budgetbook.table.Table;
import budgetbook.table.Tabulator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a department's current publication was drawn from, asked again. */
final class PublishedLedger {
    private final Configuration configuration;
    private final Department department;
    private final Ledger ledger;
    private final Map<String, Long> submissions;
    private final List<Fact> facts;
    private final List<Narrative> narratives;

    PublishedLedger(Configuration configuration, Department department, Manifest manifest, Ledger ledger)
            throws NoExplanationException {
        this.configuration = configuration;
        this.department = department;
        this.ledger = ledger;
        this.submissions = submissions(configuration, department, manifest, ledger);
        this.facts = ledger.facts(submissions.values(), configuration.sources());
        this.narratives = ledger.narratives(submissions.values());
    }

    /** The submissions of which the publication was made, in the ledger, by unit code. */
    private static Map<String, Long> submissions(
            Configuration configuration, Department department, Manifest manifest, Ledger ledger)
            throws NoExplanationException {
        Map<String, Long> submissions = new LinkedHashMap<>();
        for (Manifest.Input input : manifest.inputs()) {
            Optional<Long> id = ledger.complete(new SubmissionKey(
                    department.code(),
                    configuration.year(),
                    input.unit(),
                    input.file(),
                    input.sha256(),
                    SubmissionKey.reading(manifest.configuration())));
            submissions.put(
                    input.unit(),
                    id.orElseThrow(() -> new NoExplanationException(
                            manifest.restored() != null
                                    ? "现行的是恢复的第 " + manifest.restored() + " 号发布，它的明细已不在明细账中；请看它的核对稿"
                                    : "明细账中没有第 " + manifest.number() + " 号发布的明细（" + input.file() + "），请先运行 run")));
        }
        return submissions;
    }

    /** Returns a table as it was printed, counted from 1. */
    Table table(int number) {
        // Which cells are adjusted so that tables foot follows from all of them.
        return configuration.settings().rounding() == Rounding.FOOTED
                ? tables().get(number - 1)
                : tabulator().draw(configuration.tables(department).get(number - 1));
    }

    /** Returns all tables as they were printed. */
    List<Table> tables() {
        Tabulator tabulator = tabulator();
        List<TableDefinition> definitions = configuration.tables(department);
        List<Table> drawn = definitions.stream().map(tabulator::draw).toList();
        if (configuration.settings().rounding() != Rounding.FOOTED) {
            return drawn;
        }
        Rules rules = Rules.of(configuration);
        return Footing.foot(drawn, facts, figures(), rules.rules(), rules.layouts())
                .tables();
    }

    private Tabulator tabulator() {
        return new Tabulator(department, configuration.year(), configuration.classification(), facts, narratives);
    }

    /** Returns the ledger as the rules see it. */
    LedgerFigures figures() {
        return new LedgerOfDepartment(department, configuration, submissions, ledger);
    }

    /** Returns the rows of text. */
    List<Narrative> narratives() {
        return narratives;
    }

    /** Returns the lines that meet one condition at least, in the order of the ledger. */
    List<LedgerLine> lines(List<Condition> conditions) {
        return ledger.lines(submissions.values(), configuration.sources()).stream()
                .filter(line ->
                        conditions.stream().anyMatch(condition -> line.fact().meets(condition)))
                .toList();
    }
}
