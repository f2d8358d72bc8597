package budgetbook.step;

import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Severity;
import budgetbook.finding.Wording;
import budgetbook.ledger.Ledger;
import budgetbook.place.SourceCell;
import budgetbook.publication.DraftFolder;
import budgetbook.reconcile.check.Reconciliation;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 勾稽: what the rules say of the written workbook, read again from disk.
 *
 * @param results of every rule for everything that it is checked for
 * @param findings a rule that does not hold, or cannot be judged, is one
 */
public record Judged(List<RuleResult> results, List<Finding> findings) {
    private static final Logger LOG = LoggerFactory.getLogger(Judged.class);

    /** Reads the workbook again and checks it by the rules, against itself and against the ledger asked afresh. */
    public static Judged of(DepartmentWork work, Examined examined, Tabulated tabulated, Written written, Ledger ledger)
            throws UnreadableWorkbookException {
        List<RuleResult> results = Reconciliation.run(
                        work.rules().rules(),
                        PublishedWorkbook.read(written.master(), work.rules().layouts()),
                        LedgerOfDepartment.of(work, examined, ledger),
                        tabulated.adjustments().rounding())
                .stream()
                .map(result ->
                        result.isQuestion() ? result.answered(work.answers().of(result.number(), "")) : result)
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (RuleResult result : results) {
            if (result.isRoundingDifference()) {
                LOG.info("{} 尾差 {} {}", work.department().code(), result.rule().id(), result.message());
            }
            if (result.outcome().blocks()) {
                findings.add(work.answers().on(finding(work, result)));
            }
        }
        return new Judged(results, List.copyOf(findings));
    }

    /** Returns all findings of a job that has come so far: those on the submissions, then those of the rules. */
    List<Finding> after(Examined examined) {
        return Stream.concat(examined.findings().stream(), findings.stream()).toList();
    }

    /** Whether a rule of the level 错误 does not hold. */
    public boolean holdsBack() {
        return findings.stream().anyMatch(Finding::isError);
    }

    private static Finding finding(DepartmentWork work, RuleResult result) {
        Wording wording = result.rule().level() == Severity.ERROR ? Wording.RULE_FAILED : Wording.RULE_NOTED;
        // What a rule of this level fails in is not published: the cell can be looked at in the draft.
        boolean draft = work.draft() || wording == Wording.RULE_FAILED;
        String master = (draft ? DraftFolder.NAME + "/" : "") + work.folder().masterName();
        return new Finding(
                wording.of(
                        Argument.of(result.rule().name()),
                        Argument.of(result.rule().id()),
                        Argument.of(result.message()),
                        Argument.of(result.rule().remedy())),
                result.place()
                        .map(cell -> new SourceCell(master, cell.sheet(), cell.at()))
                        .orElse(SourceCell.ofFile(master)));
    }
}
