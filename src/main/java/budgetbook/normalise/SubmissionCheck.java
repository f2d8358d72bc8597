package budgetbook.normalise;

import budgetbook.answer.Answers;
import budgetbook.budget.BudgetLine;
import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import budgetbook.configuration.Configuration;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.normalise.compare.SharedProject;
import budgetbook.place.SourceCell;
import budgetbook.submission.DepartmentSubmissions;
import budgetbook.submission.Reception;
import budgetbook.submission.intake.Inbox;
import budgetbook.submission.intake.ReceivedFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Checks submissions as a run would, one after the other, and keeps nothing. */
public final class SubmissionCheck {
    private final Configuration configuration;
    private final List<CheckedSubmission> checked = new ArrayList<>();
    private final Map<String, List<ReceivedFile>> byUnit = new TreeMap<>();
    /** Department, project code, unit: the unit's first use of the project. */
    private final Map<String, Map<String, Map<String, SourceCell>>> projects = new TreeMap<>();

    private SubmissionCheck(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Checks these files, each on its own and then against each other; the result keeps their order. */
    public static List<CheckedSubmission> of(List<ReceivedFile> files, Configuration configuration) {
        SubmissionCheck check = new SubmissionCheck(configuration);
        files.forEach(check::read);
        return check.together();
    }

    /** What stands in the submission beside a 提示 of an earlier feedback. */
    private static List<Finding> answered(DepartmentSubmissions submitted, Unit unit, List<Finding> findings) {
        return Answers.NONE
                .with(submitted.answers())
                .on(findings.stream().map(finding -> finding.of(unit.code())).toList());
    }

    private void read(ReceivedFile file) {
        Reception reception = receive(List.of(file));
        List<Finding> findings = new ArrayList<>(reception.findings());
        Unit unit = null;
        for (Department department : configuration.departments()) {
            DepartmentSubmissions submitted = reception.of(department);
            submitted.findings().stream()
                    .filter(finding -> finding.code() != FindingCode.UNIT_MISSING)
                    .forEach(findings::add);
            for (String code : submitted.files().keySet()) {
                unit = department.unit(code).orElseThrow();
                byUnit.computeIfAbsent(code, first -> new ArrayList<>()).add(file);
                read(department, unit, file, findings);
                findings = new ArrayList<>(answered(submitted, unit, findings));
            }
        }
        if (unit == null) {
            findings.addAll(UnknownSender.read(file, configuration, List.copyOf(findings)));
        }
        checked.add(new CheckedSubmission(file, unit, findings));
    }

    private Reception receive(List<ReceivedFile> files) {
        return Reception.of(new Inbox(files, List.of()), configuration);
    }

    private void read(Department department, Unit unit, ReceivedFile file, List<Finding> findings) {
        Map<String, Map<String, SourceCell>> uses =
                projects.computeIfAbsent(department.code(), first -> new TreeMap<>());
        try (SubmissionReading reading = new SubmissionReading(unit, file, configuration)) {
            for (@Nullable Normalised row = reading.next(); row != null; row = reading.next()) {
                findings.addAll(row.findings());
                for (BudgetLine line : row.lines()) {
                    if (!line.projectCode().isEmpty()) {
                        uses.computeIfAbsent(line.projectCode(), first -> new TreeMap<>())
                                .putIfAbsent(unit.code(), line.place());
                    }
                }
            }
        }
    }

    /** What only several submissions together can show: a unit's second one, a project of two units. */
    private List<CheckedSubmission> together() {
        Map<String, List<Finding>> more = new LinkedHashMap<>();
        byUnit.forEach((unit, files) -> {
            if (files.size() > 1) {
                receive(files).departments().values().stream()
                        .flatMap(submitted -> submitted.findings().stream())
                        .filter(finding -> finding.code() == FindingCode.UNIT_DOUBLED)
                        .forEach(finding -> more.computeIfAbsent(unit, first -> new ArrayList<>())
                                .add(finding));
            }
        });
        projects.values().stream()
                .flatMap(uses -> SharedProject.among(uses).stream())
                .forEach(project -> project.uses()
                        .keySet()
                        .forEach(unit -> more.computeIfAbsent(unit, first -> new ArrayList<>())
                                .add(project.finding(unit))));
        return checked.stream().map(submission -> with(submission, more)).toList();
    }

    private static CheckedSubmission with(CheckedSubmission submission, Map<String, List<Finding>> more) {
        Unit unit = submission.unit();
        List<Finding> findings = new ArrayList<>(submission.findings());
        if (unit != null) {
            findings.addAll(more.getOrDefault(unit.code(), List.of()));
        }
        return new CheckedSubmission(
                submission.file(),
                unit,
                findings.stream().map(Finding::forSender).toList());
    }
}
