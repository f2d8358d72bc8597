package budgetbook.sample;

/** How a submission writes the code and the name of a class. */
enum CodeForm {
    /** Two columns of text. */
    APART,
    /** Two columns, the code a number. */
    NUMERIC,
    /** Two columns, the code as 206.07.01. */
    DOTTED,
    /** Two columns, the code in full-width digits. */
    FULL_WIDTH,
    /** Two columns, the code with blanks between its levels. */
    SPACED,
    /** One column: {@code 2060701 机构运行}. */
    TOGETHER,
    /** One column: {@code [2060701]机构运行}. */
    BRACKETED,
    /** One column, the name alone where no other class of any level bears it, else code and name. */
    NAME_ONLY,
    /** 类, 款 and 项 in columns of their own under one heading, and a column for the name. */
    SPLIT;

    boolean oneColumn() {
        return this == TOGETHER || this == BRACKETED || this == NAME_ONLY;
    }
}
