package budgetbook.step;

import budgetbook.budget.Unit;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.ledger.Fact;
import budgetbook.ledger.Ledger;
import budgetbook.normalise.compare.SharedProject;
import budgetbook.run.UnitState;
import budgetbook.submission.intake.ReceivedFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 核验: everything that was found in the submissions, and what only several of them together show.
 *
 * @param submissions the ledger's ids of the submissions that make up the department, by unit code
 * @param findings all of them, the department's own first, then unit by unit
 * @param told what each unit has to be told, by unit code
 * @param board where each unit stands, in the order of their codes; nothing has been returned yet
 * @param facts the sums of the submissions over all dimensions
 */
public record Examined(
        Map<String, Long> submissions,
        List<Finding> findings,
        Map<String, List<Finding>> told,
        List<UnitState> board,
        List<Fact> facts) {

    /** Gathers what was found; the ledger forgets submissions that others have replaced, those that are published apart. */
    public static Examined of(DepartmentWork work, Received received, Ledger ledger) {
        Map<String, Long> submissions = submissions(work, received, ledger);
        List<Finding> findings =
                new ArrayList<>(work.answers().on(work.submitted().findings()));
        Map<String, List<Finding>> told = new TreeMap<>();
        for (Unit unit : work.department().units()) {
            Long submission = submissions.get(unit.code());
            List<Finding> own =
                    submission == null ? doubled(work, unit) : work.answers().on(found(ledger, submission, unit));
            told.put(unit.code(), new ArrayList<>(own));
            if (submission != null) {
                findings.addAll(own);
            }
        }
        List<Fact> facts =
                ledger.facts(submissions.values(), work.configuration().sources());
        for (SharedProject project : ProjectSharing.between(facts, submissions, ledger)) {
            findings.add(project.finding());
            told.forEach((unit, own) -> {
                if (project.uses().containsKey(unit)) {
                    own.add(project.finding(unit));
                }
            });
        }
        ledger.retain(work.department().code(), work.year(), submissions.values(), work.published());
        List<UnitState> board = work.department().units().stream()
                .map(unit -> state(work, received, unit, told.getOrDefault(unit.code(), List.of())))
                .toList();
        return new Examined(
                submissions, List.copyOf(findings), Collections.unmodifiableMap(told), board, List.copyOf(facts));
    }

    /** Whether anything holds the department back. */
    public boolean holdsBack() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** What the ledger held before was verified when it was received. */
    private static Map<String, Long> submissions(DepartmentWork work, Received received, Ledger ledger) {
        Map<String, Long> submissions = new TreeMap<>(received.held());
        for (Map.Entry<String, ReceivedFile> file : work.submitted().files().entrySet()) {
            submissions.computeIfAbsent(
                    file.getKey(),
                    unit -> ledger.complete(work.key(unit, file.getValue()))
                            .orElseThrow(
                                    () -> new IllegalStateException("the submission of " + unit + " was not read")));
        }
        return Collections.unmodifiableMap(submissions);
    }

    private static List<Finding> found(Ledger ledger, long submission, Unit unit) {
        return ledger.findings(submission).stream()
                .map(finding -> finding.of(unit.code()))
                .toList();
    }

    /** That a unit has submitted twice, which the reception has told the department already. */
    private static List<Finding> doubled(DepartmentWork work, Unit unit) {
        return work.submitted().findings().stream()
                .filter(finding -> finding.code() == FindingCode.UNIT_DOUBLED
                        && finding.unit().equals(unit.code()))
                .toList();
    }

    private static UnitState state(DepartmentWork work, Received received, Unit unit, List<Finding> told) {
        boolean submitted = work.submitted().files().containsKey(unit.code());
        List<Finding> own = submitted ? told : List.of();
        int errors = (int) own.stream().filter(Finding::isError).count();
        UnitState.State state = errors > 0 || work.submitted().doubled().contains(unit.code())
                ? UnitState.State.WRONG
                : submitted ? UnitState.State.RECEIVED : UnitState.State.MISSING;
        return new UnitState(
                unit,
                state,
                work.submitted().fileName(unit),
                errors,
                own.size() - errors,
                (int) own.stream().filter(Finding::isAnswered).count(),
                submitted && received.changed().contains(unit.code()),
                "");
    }
}
