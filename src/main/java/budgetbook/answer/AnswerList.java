package budgetbook.answer;

import java.time.Instant;
import java.util.List;

/**
 * The answers of one list that was handed in.
 *
 * @param author the code of the unit that filled it in; {@link Answers#COLLATOR} for the list of a whole department
 * @param saved when its workbook was last saved: of several lists the latest counts
 */
public record AnswerList(String author, Instant saved, List<AnswerRow> rows) {
    /** Returns the list that a unit has handed in. */
    public static AnswerList ofUnit(String unit, Instant saved, AnswerSheet sheet) {
        return new AnswerList(unit, saved, sheet.rows());
    }

    /** Returns the list that whoever collates the budget has handed in. */
    public static AnswerList ofCollator(Instant saved, AnswerSheet sheet) {
        return new AnswerList(Answers.COLLATOR, saved, sheet.rows());
    }
}
