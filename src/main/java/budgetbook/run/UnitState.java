package budgetbook.run;

import budgetbook.budget.Unit;

/**
 * Where a unit stands in a run.
 *
 * @param file the submission's file; empty if there is none
 * @param changed whether it is new or different since it was last read
 */
public record UnitState(Unit unit, State state, String file, int errors, int notices, boolean changed) {
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
}
