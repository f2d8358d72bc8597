package budgetbook.answer;

/** What a list that can be answered calls its columns and its labels, where it is written as where it is read. */
public final class AnswerColumns {
    /** What people write. */
    public static final String ANSWER = "审核说明";

    /** By which number the answer finds its question again. */
    public static final String NUMBER = "编号";

    /** What stood under {@link #ANSWER} when the list was written: what differs from it has been said since. */
    public static final String BEFORE = "原说明";

    /** Left of the code of the department that a whole workbook is about. */
    public static final String DEPARTMENT = "部门代码";

    /** Left of the year that it is about. */
    public static final String YEAR = "预算年度";

    private AnswerColumns() {}
}
