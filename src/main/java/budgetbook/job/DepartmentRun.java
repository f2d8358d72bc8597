package budgetbook.job;

import budgetbook.budget.Department;
import budgetbook.configuration.Configuration;
import budgetbook.finding.Finding;
import budgetbook.publication.DepartmentFolder;
import budgetbook.reconcile.RuleResult;
import budgetbook.submission.Reception;
import budgetbook.table.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the steps of one department's job hand to each other. The steps run one after the other; only the reading of
 * submissions is parallel, and it does not write here.
 *
 * <p>Nothing here outlives the process: each step that fills a field runs again when a job is restarted.
 */
final class DepartmentRun {
    private final Configuration configuration;
    private final Department department;
    private final Reception.Share share;
    private final DepartmentFolder folder;

    /** The ids in the ledger of the submissions that make up the department, by unit code. */
    private final Map<String, Long> submissions = new TreeMap<>();

    private final List<Finding> findings = new ArrayList<>();
    private final List<UnitState> board = new ArrayList<>();
    private final Map<Stage, Duration> durations = new TreeMap<>();
    private List<Table> tables = List.of();
    private List<RuleResult> results = List.of();

    DepartmentRun(
            Configuration configuration, Department department, Reception.Share share, DepartmentFolder folder) {
        this.configuration = configuration;
        this.department = department;
        this.share = share;
        this.folder = folder;
    }

    Configuration configuration() {
        return configuration;
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

    List<Finding> findings() {
        return findings;
    }

    List<UnitState> board() {
        return board;
    }

    Map<Stage, Duration> durations() {
        return durations;
    }

    List<Table> tables() {
        return tables;
    }

    void tables(List<Table> drawn) {
        tables = List.copyOf(drawn);
    }

    List<RuleResult> results() {
        return results;
    }

    void results(List<RuleResult> judged) {
        results = List.copyOf(judged);
    }
}
