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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 退回: a unit with 错误 gets its own workbook back with the places marked. One that only has 提示 to which nobody has said
 * anything finds it under 审核说明. Any other unit's feedback goes.
 *
 * @param files the feedback workbooks that wait in 退回 for their units, by unit code
 */
public record Returned(Map<String, Path> files) {
    private static final Logger LOG = LoggerFactory.getLogger(Returned.class);

    /** Writes and removes feedback workbooks. */
    public static Returned of(DepartmentWork work, Examined examined) throws IOException {
        FeedbackFolder folder = work.folder().feedback();
        Map<String, Path> files = new LinkedHashMap<>();
        for (Unit unit : work.department().units()) {
            List<Finding> told = examined.told().getOrDefault(unit.code(), List.of());
            boolean wrong = told.stream().anyMatch(Finding::isError);
            if (wrong) {
                files.put(unit.code(), write(work, unit, told, folder));
            } else {
                folder.remove(unit);
            }
            ask(work, unit, wrong ? List.of() : told);
        }
        folder.removeStale(work.department().units());
        return new Returned(Collections.unmodifiableMap(files));
    }

    /** That a workbook cannot be written, because somebody has it open, holds nothing back: 提示 never do. */
    private static void ask(DepartmentWork work, Unit unit, List<Finding> told) {
        FeedbackFolder folder = work.folder().questions();
        try {
            if (told.stream().anyMatch(finding -> !finding.isAnswered())) {
                write(work, unit, told, folder);
            } else {
                folder.remove(unit);
            }
            folder.removeStale(work.department().units());
        } catch (IOException e) {
            LOG.warn("{} 的提示无法写入“{}”文件夹（可能正被打开）", unit.code(), FeedbackFolder.QUESTIONS, e);
        }
    }

    private static Path write(DepartmentWork work, Unit unit, List<Finding> told, FeedbackFolder folder)
            throws IOException {
        return folder.install(
                new FeedbackWriter().write(feedback(work, unit, told), folder.prepare(), unit.code()), unit);
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
