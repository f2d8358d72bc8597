package budgetbook.reconcile.check;

/** An outcome is what came of checking a rule once. */
public enum Outcome {
    PASSED("通过"),
    FAILED("不通过"),
    /** The two sides differ, and the difference is exactly what the rule names as lawful. */
    EXPLAINED("口径差"),
    /** The rule's scope does not hold. Not a pass. */
    NOT_APPLICABLE("不适用"),
    /** Something that the rule needs is not there or is no number. Not a pass. */
    UNDECIDABLE("无法判断");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a rule of level 错误 that came to this holds the publication back. */
    public boolean blocks() {
        return this == FAILED || this == UNDECIDABLE;
    }
}
