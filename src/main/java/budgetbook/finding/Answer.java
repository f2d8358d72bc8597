package budgetbook.finding;

import java.util.StringJoiner;

/**
 * What people have said (审核说明) to a 提示 or a 口径差.
 *
 * @param unit the unit's words; empty if it has said nothing
 * @param collator the words of whoever collates the budget; likewise
 */
public record Answer(String unit, String collator) {
    /** Nobody has said anything. */
    public static final Answer NONE = new Answer("", "");

    /** Whether somebody has said something. */
    public boolean given() {
        return !unit.isEmpty() || !collator.isEmpty();
    }

    /** Returns in Chinese who has said what; empty if nobody has said anything. */
    public String shown() {
        StringJoiner said = new StringJoiner("　");
        if (!collator.isEmpty()) {
            said.add("汇总人：" + collator);
        }
        if (!unit.isEmpty()) {
            said.add("单位：" + unit);
        }
        return said.toString();
    }
}
