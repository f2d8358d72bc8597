package budgetbook.book.layout;

/**
 * How a paragraph looks; lengths in points.
 *
 * @param first how much further in than the others its first line begins
 * @param pitch from line to line
 */
public record Look(
        Face face,
        double size,
        Align align,
        double first,
        double left,
        double right,
        double pitch,
        double before,
        double after) {

    /** Where the lines of a paragraph stand. */
    public enum Align {
        LEFT,
        CENTRED,
        RIGHT,
        JUSTIFIED
    }

    /** Returns a look of one line without indents. */
    public static Look line(Face face, double size, Align align, double pitch) {
        return new Look(face, size, align, 0, 0, 0, pitch, 0, 0);
    }
}
