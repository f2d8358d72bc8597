package budgetbook.run;

import budgetbook.budget.Unit;

/**
 * Where a unit stands in a run.
 *
 * @param file the submission's file; empty if there is none
 * @param answered how many of the 提示 somebody has said something to
 * @param changed whether the submission is new or different since it was last read
 * @param returned its feedback workbook, a path below the department's folder with slashes; empty if there is none
 */
public record UnitState(
        Unit unit, State state, String file, int errors, int notices, int answered, boolean changed, String returned) {
    /** One to whose 提示 nobody has said anything. */
    public UnitState(Unit unit, State state, String file, int errors, int notices, boolean changed, String returned) {
        this(unit, state, file, errors, notices, 0, changed, returned);
    }

    /** Submitted and in order, submitted but wrong, not submitted. */
    public enum State {
        RECEIVED("已收"),
        WRONG("有误"),
        MISSING("缺报");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Returns the same, with a feedback workbook that waits for the unit. */
    public UnitState returned(String workbook) {
        return new UnitState(unit, state, file, errors, notices, answered, changed, workbook);
    }
}
