package budgetbook.normalise;

import budgetbook.budget.BudgetLine;
import budgetbook.budget.Ceiling;
import budgetbook.budget.IncomeLine;
import budgetbook.budget.Narrative;
import budgetbook.budget.Unit;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.submission.SubmissionRows;
import budgetbook.submission.row.SubmissionRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A submission read and normalised whole, with the shipped configuration. */
public record Reading(
        List<BudgetLine> lines, List<IncomeLine> income, List<Narrative> narratives, List<Finding> findings) {
    public static final Configuration CONFIGURATION =
            new ConfigurationFolder(Path.of("config")).read(Optional.of(2023));

    public static Reading of(Path file, String unitCode) throws UnreadableWorkbookException {
        return of(file, unitCode, CONFIGURATION.ceilings());
    }

    /** With ceilings, of which the shipped configuration has none. */
    static Reading of(Path file, String unitCode, List<Ceiling> ceilings) throws UnreadableWorkbookException {
        Unit unit = CONFIGURATION.departments().get(0).unit(unitCode).orElseThrow();
        Normaliser normaliser = new Normaliser(unit, withCeilings(ceilings), "申报.xlsx");
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (SubmissionRows rows = SubmissionRows.open(file, "申报.xlsx", CONFIGURATION.headers())) {
            for (SubmissionRow row = rows.next(); row != null; row = rows.next()) {
                reading.add(normaliser.accept(row));
            }
            reading.add(normaliser.finish(rows.structure()));
        }
        return reading;
    }

    private static Configuration withCeilings(List<Ceiling> ceilings) {
        Configuration shipped = CONFIGURATION;
        return new Configuration(
                shipped.year(),
                shipped.settings(),
                shipped.departments(),
                shipped.classification(),
                shipped.headers(),
                shipped.sources(),
                shipped.tablesByDepartment(),
                shipped.rules(),
                shipped.bookRules(),
                ceilings,
                shipped.supplies(),
                shipped.book(),
                shipped.lastYear(),
                shipped.groups(),
                shipped.digests());
    }

    private void add(Normalised normalised) {
        lines.addAll(normalised.lines());
        income.addAll(normalised.income());
        narratives.addAll(normalised.narratives());
        findings.addAll(normalised.findings());
    }

    /** The codes in their order, without the word on what could not be checked because of the others. */
    public List<FindingCode> codes() {
        return findings.stream()
                .map(Finding::code)
                .filter(code -> code != FindingCode.NOT_CHECKED)
                .toList();
    }

    List<String> errors() {
        return said(findings.stream().filter(Finding::isError));
    }

    /** What was found, each with its place. */
    public List<String> said() {
        return said(findings.stream());
    }

    private static List<String> said(Stream<Finding> findings) {
        return findings.map(finding -> finding.place() + " " + finding.message())
                .toList();
    }

    Finding only(FindingCode code) {
        List<Finding> found =
                findings.stream().filter(finding -> finding.code() == code).toList();
        if (found.size() != 1) {
            throw new AssertionError("expected one " + code + ", found " + findings);
        }
        return found.get(0);
    }
}
