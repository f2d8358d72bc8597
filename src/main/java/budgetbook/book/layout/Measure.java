package budgetbook.book.layout;

/** Knows how wide signs are. */
public interface Measure {
    /** Returns the width of a text set at a size of one point, in points. */
    double width(Face face, String text);
}
