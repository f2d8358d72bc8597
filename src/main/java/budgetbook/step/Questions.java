package budgetbook.step;

import budgetbook.answer.AnswerList;
import budgetbook.answer.AnswerSheet;
import budgetbook.answer.Question;
import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import budgetbook.finding.Finding;
import budgetbook.place.SheetCell;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.FeedbackFolder;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.spreadsheet.Workbooks;
import budgetbook.spreadsheet.cell.RawWorkbook;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.workbook.feedback.QuestionBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 审核说明: the workbook in which whoever collates the budget is asked about every 提示 and 口径差 of the department. It lies
 * beside the publication and is no part of it, so that it can be filled in where it lies.
 */
public final class Questions {
    private static final Logger LOG = LoggerFactory.getLogger(Questions.class);

    private Questions() {}

    /** Returns the answers in the workbook that lies in the output folder; empty if there is none, or it cannot be read now. */
    public static Optional<AnswerList> filledInPlace(DepartmentFolder folder) {
        Path place = folder.questions().path().resolve(folder.questionBook());
        if (!Files.isRegularFile(place)) {
            return Optional.empty();
        }
        try (RawWorkbook workbook = Workbooks.open(place)) {
            Optional<AnswerSheet> sheet = AnswerSheet.ofDepartment(workbook);
            return sheet.isEmpty()
                    ? Optional.empty()
                    : Optional.of(AnswerList.ofCollator(
                            Files.getLastModifiedTime(place).toInstant(), sheet.get()));
        } catch (IOException | UnreadableWorkbookException e) {
            LOG.warn("{} 暂时无法读取，其中新填的说明下次运行时再读", place.getFileName(), e);
            return Optional.empty();
        }
    }

    /**
     * Writes the workbook anew; where there is nothing to ask, it goes. One that somebody is filling in, or has open, stays: it
     * is no reason to fail a run. So does one with the 口径差 of what is published, where a run has not come to reconcile.
     */
    public static void ask(Progress progress) {
        DepartmentWork work = progress.work();
        FeedbackFolder folder = work.folder().questions();
        String name = work.folder().questionBook();
        try {
            boolean there = Files.exists(folder.path().resolve(name));
            if (there && (progress.results().isEmpty() || !isRead(work))) {
                return;
            }
            List<Question> questions = of(progress);
            if (questions.isEmpty()) {
                folder.remove(name);
            } else {
                Path fresh = folder.prepare().resolve(name);
                QuestionBook.write(work.department(), work.year(), questions, fresh);
                folder.install(fresh);
            }
        } catch (IOException e) {
            LOG.warn("部门 {} 的审核说明工作簿无法写入（可能正被打开）", work.department().code(), e);
        }
    }

    /** Whether all that stands in the workbook in the output folder is known. */
    private static boolean isRead(DepartmentWork work) {
        return filledInPlace(work.folder())
                .filter(list -> work.answers().with(List.of(list)).equals(work.answers()))
                .isPresent();
    }

    private static List<Question> of(Progress progress) {
        List<Question> questions = new ArrayList<>();
        for (Finding finding : progress.findings()) {
            if (finding.isQuestion()) {
                questions.add(new Question(
                        finding.severity().label(),
                        whose(progress.work().department(), finding),
                        finding.whole(),
                        finding.message(),
                        finding.number(),
                        finding.answer()));
            }
        }
        for (RuleResult result : progress.results()) {
            if (result.isQuestion()) {
                questions.add(new Question(
                        result.outcome().label(),
                        result.rule().id() + " " + result.rule().name(),
                        result.place().map(SheetCell::name).orElse(""),
                        result.message(),
                        result.number(),
                        result.answer()));
            }
        }
        return questions;
    }

    private static String whose(Department department, Finding finding) {
        return department.unit(finding.unit()).map(Unit::shortName).orElse("");
    }
}
