package budgetbook.submission;

import budgetbook.answer.AnswerList;
import budgetbook.budget.Unit;
import budgetbook.finding.Finding;
import budgetbook.submission.intake.ReceivedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the units of a department have submitted.
 *
 * @param files one per unit that has submitted one, by unit code
 * @param doubled the codes of the units that have submitted more than one
 * @param earlier last year's master workbook of the department; none or one
 * @param findings missing, doubled and left-out submissions
 * @param answers the lists that came back filled in: those in the submissions, and those for the whole department
 */
public record DepartmentSubmissions(
        Map<String, ReceivedFile> files,
        Set<String> doubled,
        List<ReceivedFile> earlier,
        List<Finding> findings,
        List<AnswerList> answers) {
    /** Where nothing has been handed in. */
    static final DepartmentSubmissions NONE =
            new DepartmentSubmissions(Map.of(), Set.of(), List.of(), List.of(), List.of());

    /** Returns the same with further findings at the end. */
    public DepartmentSubmissions with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new DepartmentSubmissions(files, doubled, earlier, all, answers);
    }

    /** Returns the same with further findings at the beginning. */
    public DepartmentSubmissions after(List<Finding> before) {
        List<Finding> all = new ArrayList<>(before);
        all.addAll(findings);
        return new DepartmentSubmissions(files, doubled, earlier, all, answers);
    }

    /** Returns the name of the file that a unit has submitted; empty if there is none. */
    public String fileName(Unit unit) {
        ReceivedFile file = files.get(unit.code());
        return file == null ? "" : file.name();
    }
}
