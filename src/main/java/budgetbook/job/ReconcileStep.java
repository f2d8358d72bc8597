package budgetbook.job;

import budgetbook.budget.SourceCell;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.finding.Severity;
import budgetbook.ledger.Ledger;
import budgetbook.reconcile.check.Reconciliation;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.run.DepartmentOutcome;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** 勾稽: reads the written workbook again from disk and checks it by the rules; a failed 错误 rule ends the job. */
final class ReconcileStep implements Tasklet {
    private static final Logger LOG = LoggerFactory.getLogger(ReconcileStep.class);

    private final DepartmentRun run;
    private final Ledger ledger;

    ReconcileStep(DepartmentRun run, Ledger ledger) {
        this.run = run;
        this.ledger = ledger;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context)
            throws UnreadableWorkbookException {
        Rules rules = run.rules();
        PublishedWorkbook written = PublishedWorkbook.read(run.folder().preparedMaster(), rules.layouts());
        List<RuleResult> results = Reconciliation.run(
                rules.rules(),
                written,
                new LedgerOfRun(run, ledger),
                run.adjustments().rounding());
        run.results(results);
        boolean failed = false;
        for (RuleResult result : results) {
            if (result.isRoundingDifference()) {
                LOG.info("{} 尾差 {} {}", run.department().code(), result.rule().id(), result.message());
            }
            if (result.outcome().blocks()) {
                boolean error = result.rule().level() == Severity.ERROR;
                failed |= error;
                run.findings().add(finding(result, error));
            }
        }
        if (failed) {
            run.heldBack(DepartmentOutcome.Result.UNRECONCILED);
            contribution.setExitStatus(new ExitStatus(ConsolidationJob.HELD_BACK));
        }
        return RepeatStatus.FINISHED;
    }

    private Finding finding(RuleResult result, boolean error) {
        FindingCode code = error ? FindingCode.RECONCILIATION_FAILED : FindingCode.RECONCILIATION_NOTED;
        return new Finding(
                code,
                result.place()
                        .map(cell -> new SourceCell(run.folder().masterName(), cell.table(), cell.address()))
                        .orElse(SourceCell.ofFile(run.folder().masterName())),
                result.rule().name() + "（" + result.rule().id() + "）：" + result.message(),
                "",
                result.rule().remedy() + code.remedy());
    }
}
