package budgetbook.workbook.file;

/**
 * Where a row stands in the outline of its sheet. The row above a group is its head.
 *
 * @param level 0 for a row that belongs to no group
 * @param hidden whether its group is folded
 * @param head whether the group below it is folded
 */
public record Fold(int level, boolean hidden, boolean head) {
    /** Of a row that belongs to no group and is no head of one. */
    public static final Fold NONE = new Fold(0, false, false);
}
