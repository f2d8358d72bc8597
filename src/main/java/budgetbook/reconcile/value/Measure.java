package budgetbook.reconcile.value;

/** A measure is what a number is a number of. */
public enum Measure {
    AMOUNT("万元"),
    ROWS("行"),
    CELLS("格"),
    TEXTS("条"),
    PLACES("处"),
    KINDS("种"),
    /** A bare number, which takes on the measure of what it is held against. */
    NUMBER("");

    private final String unit;

    Measure(String unit) {
        this.unit = unit;
    }

    /** The word behind a number, e.g. 万元. */
    public String unit() {
        return unit;
    }

    public boolean isCount() {
        return this != AMOUNT && this != NUMBER;
    }
}
