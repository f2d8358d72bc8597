package budgetbook.reconcile.selection;

import budgetbook.reconcile.value.RuleSubject;
import java.util.ArrayList;
import java.util.List;

/**
 * Which rows of a table are meant: those that meet every condition.
 *
 * @param below texts of rows one below the other; the rows are looked for after the last of them
 * @param optional whether they may be absent (a {@code ?} at the end): absent counts as nothing
 */
record RowSelector(List<TextPattern> below, List<RowCondition> conditions, boolean optional) {
    /** Refuses what the table has not. */
    void check(String table, RuleVocabulary vocabulary) {
        conditions.forEach(condition -> condition.check(table, vocabulary));
        below.forEach(step -> vocabulary.label(table, step));
    }

    /** Whether a table without such a row is faulty: the rows are named, not described. */
    boolean demanded() {
        return !optional && conditions.stream().allMatch(RowCondition::names);
    }

    /** Whether the lines below the table are meant. */
    boolean ofNotes() {
        return conditions.stream().anyMatch(RowCondition::ofNotes);
    }

    /** Which rows of which table, as a sentence says it, e.g. 预算07表（类型为“人员类”）. */
    String wording(String table, RuleSubject subject) {
        List<String> words = new ArrayList<>();
        List<String> brackets = new ArrayList<>();
        for (RowCondition condition : conditions) {
            (condition.isAttribute() ? brackets : words).add(condition.wording(subject));
        }
        return table + String.join("、", words) + (brackets.isEmpty() ? "" : "（" + String.join("，", brackets) + "）");
    }
}
