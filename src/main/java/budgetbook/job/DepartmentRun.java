package budgetbook.job;

import budgetbook.budget.Department;
import budgetbook.budget.Money;
import budgetbook.budget.Unit;
import budgetbook.configuration.Configuration;
import budgetbook.finding.Finding;
import budgetbook.ledger.Fact;
import budgetbook.ledger.Ledger;
import budgetbook.publication.DepartmentFolder;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.diff.Changes;
import budgetbook.rounding.Adjustments;
import budgetbook.rounding.Footed;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.Faults;
import budgetbook.run.Stage;
import budgetbook.run.UnitState;
import budgetbook.submission.Reception;
import budgetbook.submission.intake.ReceivedFile;
import budgetbook.table.Table;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of one department's job hand to each other. The steps run one after the other; only the reading of
 * submissions is parallel, and it does not write here.
 *
 * <p>Nothing here outlives the process: each step that fills a field runs again when a job is restarted.
 */
final class DepartmentRun {
    private final Configuration configuration;
    private final Rules rules;
    private final Department department;
    private final Reception.Share share;
    private final DepartmentFolder folder;
    private final String identity;

    /** The ids in the ledger of the submissions that make up the department, by unit code. */
    private final Map<String, Long> submissions = new TreeMap<>();

    /** The codes of the units whose submission is new or different since it was last read. */
    private final Set<String> changed = new LinkedHashSet<>();

    private final List<Finding> findings = new ArrayList<>();
    /** The findings that each unit has to be told, by unit code. */
    private final Map<String, List<Finding>> unitFindings = new TreeMap<>();

    private final List<Path> returned = new ArrayList<>();
    private final List<UnitState> board = new ArrayList<>();
    private final Map<Stage, Duration> durations = new TreeMap<>();
    private @Nullable List<Fact> facts;
    private Money total = Money.ZERO;
    private Result result = Result.FAILED;
    private String problem = "";
    private List<Table> tables = List.of();
    private Adjustments adjustments = Adjustments.NONE;
    private List<RuleResult> results = List.of();
    private Changes changes = Changes.FIRST;

    DepartmentRun(
            Configuration configuration,
            Rules rules,
            Department department,
            Reception.Share share,
            DepartmentFolder folder,
            String identity) {
        this.configuration = configuration;
        this.rules = rules;
        this.department = department;
        this.share = share;
        this.folder = folder;
        this.identity = identity;
    }

    /** What decides the publication, see {@link budgetbook.publication.Manifest#identity()}. */
    String identity() {
        return identity;
    }

    /** The file that a unit has submitted; empty if there is none. */
    String fileName(Unit unit) {
        ReceivedFile file = share.submissions().get(unit.code());
        return file == null ? "" : file.name();
    }

    /** The department's total expenditure, exact. */
    Money total() {
        return total;
    }

    void total(Money expenditure) {
        total = expenditure;
    }

    /** Why a job that did not complete was held back; a fault of the program if no step has said so. */
    Result result() {
        return result;
    }

    /** Takes down why the job failed. */
    void failed(Throwable failure) {
        if (Faults.isVague(problem)) {
            problem = Faults.explain(failure);
        }
    }

    /** Why the job failed, in Chinese; empty if it did not. */
    String problem() {
        return problem;
    }

    void heldBack(Result why) {
        result = why;
    }

    /** How many times a rule was judged, by the outcome's label. */
    Map<String, Integer> judged() {
        Map<String, Integer> judged = new LinkedHashMap<>();
        results.forEach(outcome -> judged.merge(outcome.outcome().label(), 1, Integer::sum));
        return judged;
    }

    /** How many rules hold but for rounding; they are among those that passed. */
    int roundingDifferences() {
        return (int) results.stream().filter(RuleResult::isRoundingDifference).count();
    }

    Configuration configuration() {
        return configuration;
    }

    Rules rules() {
        return rules;
    }

    Department department() {
        return department;
    }

    Reception.Share share() {
        return share;
    }

    DepartmentFolder folder() {
        return folder;
    }

    Map<String, Long> submissions() {
        return submissions;
    }

    Set<String> changed() {
        return changed;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The findings that a unit has to be told, in the order in which they were made; may be added to. */
    List<Finding> findings(Unit unit) {
        return unitFindings.computeIfAbsent(unit.code(), first -> new ArrayList<>());
    }

    /** The feedback workbooks that stand in the output folder. */
    List<Path> returned() {
        return returned;
    }

    List<UnitState> board() {
        return board;
    }

    Map<Stage, Duration> durations() {
        return durations;
    }

    /** The facts of the submissions, grouped once for the gate and the tables; all submissions are known by then. */
    List<Fact> facts(Ledger ledger) {
        List<Fact> known = facts;
        if (known == null) {
            known = ledger.facts(submissions.values(), configuration.sources());
            facts = known;
        }
        return known;
    }

    /** The facts, if any step has asked for them. */
    List<Fact> knownFacts() {
        List<Fact> known = facts;
        return known == null ? List.of() : known;
    }

    List<Table> tables() {
        return tables;
    }

    void tables(List<Table> drawn) {
        tables = List.copyOf(drawn);
    }

    /** What was printed off its true rounding so that the tables foot. */
    Adjustments adjustments() {
        return adjustments;
    }

    /** Puts tables that foot in the place of those that were drawn. */
    void footed(Footed footed) {
        tables(footed.tables());
        adjustments = footed.adjustments();
    }

    /** What the new workbook prints differently from the publication that stands. */
    Changes changes() {
        return changes;
    }

    void changes(Changes found) {
        changes = found;
    }

    List<RuleResult> results() {
        return results;
    }

    void results(List<RuleResult> judged) {
        results = List.copyOf(judged);
    }
}
