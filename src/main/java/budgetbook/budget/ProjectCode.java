package budgetbook.budget;

/** 项目编码: a project's code in the finance system's project library. */
public final class ProjectCode {
    /** How many digits it has. Excel keeps only the first 15 of a number, so it has to be text. */
    public static final int DIGITS = 21;

    private ProjectCode() {}
}
