package budgetbook.book.layout;

/**
 * A page's size and margins in points.
 *
 * @param header how far the running head stands from the upper edge
 * @param footer how far the running foot stands from the lower edge
 */
public record Paper(
        double width,
        double height,
        double top,
        double bottom,
        double left,
        double right,
        double header,
        double footer) {
    private static final double SHORT = 595.3;
    private static final double LONG = 841.9;
    private static final double SIDE = 28.35;
    private static final double ABOVE = 39.7;
    private static final double BELOW = 45.35;
    private static final double FOOT = 25.5;

    /** Returns the paper that a table is printed on, which has the margins of the master workbook. */
    public static Paper ofTable(boolean across) {
        return new Paper(across ? LONG : SHORT, across ? SHORT : LONG, ABOVE, BELOW, SIDE, SIDE, FOOT, FOOT);
    }

    /** Returns the width between the margins. */
    double room() {
        return width - left - right;
    }
}
