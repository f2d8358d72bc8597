package budgetbook.ledger;

import budgetbook.budget.BudgetLine;
import budgetbook.budget.IncomeLine;
import budgetbook.budget.Narrative;
import budgetbook.finding.Finding;
import budgetbook.normalise.Normalised;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes the facts and findings of submissions, in batches. */
final class LedgerWriter {
    /** Between a place's sheet and its cell: no sheet's name can hold it. */
    static final String PART = "\t";

    static final String NEXT = "\n";

    private final JdbcOperations jdbc;

    LedgerWriter(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void write(long submission, List<? extends Normalised> rows) {
        List<Object[]> lines = new ArrayList<>();
        List<Object[]> income = new ArrayList<>();
        List<Object[]> narratives = new ArrayList<>();
        List<Object[]> findings = new ArrayList<>();
        List<Object[]> controls = new ArrayList<>();
        for (Normalised row : rows) {
            row.lines().forEach(line -> lines.add(line(submission, line)));
            row.income().forEach(line -> income.add(income(submission, line)));
            row.narratives().forEach(text -> narrative(submission, text, narratives));
            row.controls()
                    .forEach(total -> controls.add(new Object[] {
                        submission, total.kind().label(), total.amount().fen()
                    }));
            row.findings().forEach(finding -> findings.add(finding(submission, finding)));
        }
        insert(
                "budget_line (submission_id, sequence, type, project, item, function_code, economic, government, source,"
                        + " carried_over, fen, operating, procurement, sheet, cell)",
                lines);
        insert("income_line (submission_id, sequence, source, carried_over, fen, sheet, cell)", income);
        insert("narrative (submission_id, kind, sequence, field, content)", narratives);
        insert("finding (submission_id, wording, arguments, sheet, cell, cells, others, seen)", findings);
        insert("control_total (submission_id, label, fen)", controls);
    }

    private void insert(String target, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            String marks = String.join(", ", java.util.Collections.nCopies(rows.get(0).length, "?"));
            jdbc.batchUpdate("insert into " + target + " values (" + marks + ")", rows);
        }
    }

    private static Object[] line(long submission, BudgetLine line) {
        return new Object[] {
            submission,
            line.sequence(),
            line.type().name(),
            line.projectCode(),
            line.item(),
            line.function(),
            line.departmentEconomic(),
            line.governmentEconomic(),
            line.source(),
            line.carriedOver(),
            line.amount().fen(),
            line.operating(),
            line.procurement(),
            line.place().sheet(),
            line.place().cell()
        };
    }

    private static Object[] income(long submission, IncomeLine line) {
        return new Object[] {
            submission,
            line.sequence(),
            line.source(),
            line.carriedOver(),
            line.amount().fen(),
            line.place().sheet(),
            line.place().cell()
        };
    }

    private static void narrative(long submission, Narrative text, List<Object[]> rows) {
        text.fields()
                .forEach((field, content) ->
                        rows.add(new Object[] {submission, text.kind().name(), text.sequence(), field, content}));
    }

    private static Object[] finding(long submission, Finding finding) {
        return new Object[] {
            submission,
            finding.said().wording().name(),
            WrittenArguments.text(finding.said().arguments()),
            finding.place().sheet(),
            finding.place().cell(),
            finding.cells().several() ? finding.cells().text() : "",
            others(finding),
            finding.seen()
        };
    }

    /** {@link LedgerReader} reads it. */
    private static String others(Finding finding) {
        return finding.others().stream()
                .map(place -> place.sheet() + PART + place.cell())
                .collect(Collectors.joining(NEXT));
    }
}
