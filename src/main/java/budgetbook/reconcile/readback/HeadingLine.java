package budgetbook.reconcile.readback;

/** A heading line stands above the headers of a table and goes by the word that people use. */
public enum HeadingLine {
    /** The table's number, e.g. 预算05表. */
    NUMBER("编号"),
    /** The table's title. */
    TITLE("标题"),
    /** Whose table it is, e.g. 部门名称：焦作市科学技术协会. */
    OWNER("部门"),
    /** In which unit the amounts are, e.g. 单位：万元. */
    UNIT("单位");

    private final String word;

    HeadingLine(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
