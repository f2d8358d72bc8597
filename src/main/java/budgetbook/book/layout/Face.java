package budgetbook.book.layout;

/** The two faces that a book is set in. */
public enum Face {
    /** 宋体, 仿宋, 楷体 and the like. */
    SERIF,
    /** 黑体 and whatever is bold. */
    SANS
}
