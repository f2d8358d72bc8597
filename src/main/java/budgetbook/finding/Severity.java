package budgetbook.finding;

/** How much a finding matters. */
public enum Severity {
    /** What makes a figure wrong or unknowable: the department is not published. */
    ERROR("错误"),
    /** What is lawful but unusual: published, and listed. */
    NOTICE("提示");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
