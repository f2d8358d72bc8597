package budgetbook.template;

import budgetbook.budget.BudgetLine;
import budgetbook.budget.IncomeLine;
import budgetbook.budget.Narrative;
import budgetbook.configuration.Configuration;
import budgetbook.finding.Finding;
import budgetbook.normalise.Normalised;
import budgetbook.normalise.Normaliser;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.submission.SubmissionRows;
import budgetbook.submission.row.SubmissionRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the project's own reader makes of a form. */
record ReadForm(List<BudgetLine> lines, List<IncomeLine> income, List<Narrative> narratives, List<Finding> findings) {

    static ReadForm of(Path file, String unit) throws UnreadableWorkbookException {
        Configuration configuration = Forms.CONFIGURATION;
        Normaliser normaliser = new Normaliser(Forms.unit(unit), configuration, "表.xlsx");
        ReadForm read = new ReadForm(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (SubmissionRows rows = SubmissionRows.open(file, "表.xlsx", configuration.headers())) {
            for (SubmissionRow row = rows.next(); row != null; row = rows.next()) {
                read.add(normaliser.accept(row));
            }
            read.add(normaliser.finish(rows.structure()));
        }
        return read;
    }

    private void add(Normalised normalised) {
        lines.addAll(normalised.lines());
        income.addAll(normalised.income());
        narratives.addAll(normalised.narratives());
        findings.addAll(normalised.findings());
    }

    List<String> said() {
        return findings.stream()
                .map(finding -> finding.place() + " " + finding.message())
                .toList();
    }
}
