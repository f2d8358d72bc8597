package budgetbook.step;

import budgetbook.budget.Unit;
import budgetbook.finding.Finding;
import budgetbook.publication.FeedbackFolder;
import budgetbook.submission.intake.ReceivedFile;
import budgetbook.workbook.feedback.Feedback;
import budgetbook.workbook.feedback.FeedbackWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 退回: a unit with 错误 gets its own workbook back with the places marked, any other unit's feedback goes.
 *
 * @param files the feedback workbooks that wait for their units in the output folder, by unit code
 */
public record Returned(Map<String, Path> files) {

    /** Writes and removes feedback workbooks. */
    public static Returned of(DepartmentWork work, Examined examined) throws IOException {
        FeedbackFolder folder = work.folder().feedback();
        Map<String, Path> files = new LinkedHashMap<>();
        for (Unit unit : work.department().units()) {
            List<Finding> told = examined.told().getOrDefault(unit.code(), List.of());
            if (told.stream().anyMatch(Finding::isError)) {
                Path written = new FeedbackWriter().write(feedback(work, unit, told), folder.prepare(), unit.code());
                files.put(unit.code(), folder.install(written, unit));
            } else {
                folder.remove(unit);
            }
        }
        folder.removeStale(work.department().units());
        return new Returned(Collections.unmodifiableMap(files));
    }

    private static Feedback feedback(DepartmentWork work, Unit unit, List<Finding> told) {
        ReceivedFile file = work.submitted().files().get(unit.code());
        List<Finding> findings = told.stream().map(Finding::forSender).toList();
        String name = unit.code() + " " + unit.name();
        return file == null
                ? Feedback.withoutOriginal(name, findings)
                : Feedback.of(name, file.name(), file.snapshot(), findings);
    }
}
