package budgetbook.cli;

import budgetbook.budget.Unit;
import budgetbook.normalise.CheckedSubmission;
import budgetbook.workbook.feedback.Feedback;
import budgetbook.workbook.feedback.FeedbackWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the feedback workbooks of {@code check}, each named after its original, which is never written over. */
final class CheckFeedback {
    private static final String SUFFIX = "-问题清单";

    private final Path folder;
    private final List<Path> originals;
    private final Set<Path> written = new HashSet<>();

    CheckFeedback(Path folder, List<Path> originals) {
        this.folder = folder;
        this.originals = originals;
    }

    /** Writes one for each file with findings and returns where they stand; creates the folder if need be. */
    List<Path> write(List<CheckedSubmission> checked) throws IOException {
        Files.createDirectories(folder);
        List<Path> places = new ArrayList<>();
        Path preparing = Files.createTempDirectory(folder, ".feedback");
        try {
            for (CheckedSubmission submission : checked) {
                if (!submission.findings().isEmpty()) {
                    Path file = new FeedbackWriter().write(feedback(submission), preparing, "feedback");
                    places.add(Files.move(file, place(submission, file), StandardCopyOption.REPLACE_EXISTING));
                }
            }
        } finally {
            Files.delete(preparing);
        }
        return places;
    }

    private static Feedback feedback(CheckedSubmission submission) {
        Unit unit = submission.unit();
        return Feedback.of(
                unit == null ? "" : unit.code() + " " + unit.name(),
                submission.file().name(),
                submission.file().snapshot(),
                submission.findings());
    }

    private Path place(CheckedSubmission submission, Path file) throws IOException {
        String path = submission.file().name();
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String written = file.getFileName().toString();
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        String extension = written.substring(written.lastIndexOf('.'));
        for (int number = 1; ; number++) {
            Path place = folder.resolve(stem + SUFFIX + (number == 1 ? "" : "-" + number) + extension);
            if (!isOriginal(place) && this.written.add(place)) {
                return place;
            }
        }
    }

    private boolean isOriginal(Path place) throws IOException {
        for (Path original : originals) {
            if (Files.exists(place) && Files.isSameFile(place, original)) {
                return true;
            }
        }
        return false;
    }
}
