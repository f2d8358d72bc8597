package budgetbook.step.group;

import budgetbook.budget.Department;
import budgetbook.budget.Group;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.Reading;
import budgetbook.ledger.SubmissionKey;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.Manifest;
import budgetbook.step.group.Member.Publication;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the standing publications of departments, and in the ledger the submissions of which they were made. */
final class Members {
    private record Submitted(String department, String unit, String digest) {}

    private final Path output;
    private final int year;
    private final Map<Submitted, List<Reading>> readings = new HashMap<>();

    /** Looks into the ledger once, for all departments. */
    Members(Path output, int year, Ledger ledger) {
        this.output = output;
        this.year = year;
        for (Reading reading : ledger.readings(year)) {
            SubmissionKey key = reading.key();
            readings.computeIfAbsent(
                            new Submitted(key.department(), key.unit(), key.digest()), first -> new ArrayList<>())
                    .add(reading);
        }
    }

    /** Returns the departments of a group as they stand, in the order of their codes. */
    List<Member> of(Group group) {
        return group.departments().stream().map(this::member).toList();
    }

    private Member member(Department department) {
        DepartmentFolder folder = new DepartmentFolder(output, year, department);
        return folder.current()
                .map(standing -> new Member(department, publication(folder, standing), "", submissions(standing)))
                .orElseGet(() -> new Member(department, null, folder.damage().orElse(""), List.of()));
    }

    private static Publication publication(DepartmentFolder folder, Manifest standing) {
        Manifest.Figures figures = standing.figures();
        Optional<Manifest.Output> master = standing.outputs().stream()
                .filter(file -> file.file().endsWith(".xlsx"))
                .min(Comparator.comparing((Manifest.Output file) -> !file.file().equals(folder.masterName())));
        return new Publication(
                standing.number(),
                standing.identity(),
                standing.publishedAt(),
                String.valueOf(folder.path().getFileName()),
                master.map(Manifest.Output::file).orElse(""),
                master.map(Manifest.Output::sha256).orElse(""),
                figures == null ? null : figures.totals());
    }

    /** All or none: a sum over some of a department's units would be one of nothing that was published. */
    private List<Reading> submissions(Manifest standing) {
        List<Reading> submissions = new ArrayList<>();
        for (Manifest.Input input : standing.inputs()) {
            Submitted submitted = new Submitted(standing.department(), input.unit(), input.sha256());
            String reading = SubmissionKey.reading(standing.configuration());
            // What was published is what the publication left in the ledger: nothing older is there.
            readings.getOrDefault(submitted, List.of()).stream()
                    .min(Comparator.comparing(
                                    (Reading one) -> !one.key().configuration().equals(reading))
                            .thenComparing(Reading::id))
                    .ifPresent(submissions::add);
        }
        return submissions.size() == standing.inputs().size() ? List.copyOf(submissions) : List.of();
    }
}
