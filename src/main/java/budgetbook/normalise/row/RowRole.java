package budgetbook.normalise.row;

/** What a row of a sheet is there for. */
public enum RowRole {
    /** It says something that counts: an amount, an indicator, a goal. */
    LINE,
    /** It adds up others, in so many words: 小计, 合计, 汇总. */
    SUBTOTAL,
    /** A name and an amount without any code, as the head or the end of a group of lines: 一、人员类. */
    SECTION,
    /** A remark on the table: 注：…, 填表说明. */
    NOTE,
    /** Who filled in the table, and when: names, telephone numbers, dates, seals. */
    SIGNATURE
}
