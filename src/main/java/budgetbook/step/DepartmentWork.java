package budgetbook.step;

import budgetbook.answer.Answers;
import budgetbook.budget.Department;
import budgetbook.budget.Product;
import budgetbook.budget.Sha256;
import budgetbook.configuration.Configuration;
import budgetbook.ledger.SubmissionKey;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.Manifest;
import budgetbook.publication.Preparation;
import budgetbook.submission.DepartmentSubmissions;
import budgetbook.submission.intake.ReceivedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a department's job is about: known before its first step, the same for all of them.
 *
 * @param submitted what the units have handed in, and what was found before the job began
 * @param answers what has been said to what may be found
 * @param folder where the department is published
 * @param draft whether it is a draft that is made, and nothing that is published
 * @param identity what decides the publication, see {@link Manifest#identity()}: the same gives the same tables
 */
public record DepartmentWork(
        Configuration configuration,
        Rules rules,
        Department department,
        DepartmentSubmissions submitted,
        Answers answers,
        DepartmentFolder folder,
        boolean draft,
        String identity) {

    /** Makes the work on what the units of a department have handed in, and on what has been said there and nowhere else. */
    public static DepartmentWork of(
            Configuration configuration,
            Rules rules,
            Department department,
            DepartmentSubmissions submitted,
            DepartmentFolder folder) {
        return of(configuration, rules, department, submitted, Answers.NONE.with(submitted.answers()), folder);
    }

    /** Likewise on all that has been said. */
    public static DepartmentWork of(
            Configuration configuration,
            Rules rules,
            Department department,
            DepartmentSubmissions submitted,
            Answers answers,
            DepartmentFolder folder) {
        List<String> parts = new ArrayList<>(List.of(
                Product.VERSION,
                department.code(),
                Integer.toString(configuration.year()),
                configuration.digest(department)));
        for (Map.Entry<String, ReceivedFile> submission : submitted.files().entrySet()) {
            parts.add(submission.getKey());
            parts.add(submission.getValue().sha256());
        }
        for (ReceivedFile earlier : submitted.earlier()) {
            parts.add("上年");
            parts.add(earlier.sha256());
        }
        if (rules.book().isPresent()) {
            folder.lastYear().current().ifPresent(lastYear -> {
                parts.add("上年发布");
                parts.add(lastYear.identity());
            });
        }
        String said = answers.digest();
        if (!said.isEmpty()) {
            parts.add(said);
        }
        return new DepartmentWork(
                configuration, rules, department, submitted, answers, folder, false, Sha256.of(parts));
    }

    /** Returns the same work for a draft. */
    public DepartmentWork asDraft() {
        return new DepartmentWork(configuration, rules, department, submitted, answers, folder, true, identity);
    }

    /** Returns where its files are prepared. */
    public Preparation preparation() {
        return draft ? folder.draft().preparation() : folder.preparation();
    }

    /** Returns where its files will stand. */
    public Path place() {
        return draft ? folder.draft().path() : folder.path();
    }

    /** Returns how the files that are made call another file; empty if it has no address that goes with the folders. */
    public Optional<String> address(Path file) {
        return folder.address(file).map(address -> draft ? "../" + address : address);
    }

    /** Returns the budget year. */
    public int year() {
        return configuration.year();
    }

    /** Returns the key under which the ledger holds a unit's file. */
    public SubmissionKey key(String unit, ReceivedFile file) {
        return new SubmissionKey(
                department.code(),
                year(),
                unit,
                file.name(),
                file.sha256(),
                SubmissionKey.reading(configuration.digest(department)));
    }

    /** Whether a publication was made from what this work would make it of. */
    public boolean stands(Optional<Manifest> publication) {
        return publication.isPresent() && publication.get().identity().equals(identity);
    }

    /** Returns the digests of the submissions of which the standing publication was made. */
    List<String> published() {
        return folder.current().stream()
                .flatMap(manifest -> manifest.inputs().stream())
                .map(Manifest.Input::sha256)
                .toList();
    }
}
