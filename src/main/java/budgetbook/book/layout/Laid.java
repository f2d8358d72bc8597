package budgetbook.book.layout;

import java.util.List;
import java.util.Map;

/**
 * A book laid out.
 *
 * @param headings in order: the bookmarks, and what the contents list
 * @param parted where pages part the items of the manuscript, by position: before a character; 0 is before the whole. Only
 *     where a program that lays the text out for itself has to be told
 */
public record Laid(List<Page> pages, List<Heading> headings, Map<Integer, Integer> parted) {

    /**
     * A heading.
     *
     * @param item its position in the manuscript
     * @param page counting from 1
     * @param top how far below the page's upper edge it stands, in points
     */
    public record Heading(int item, int level, String text, int page, double top) {}

    /** A page; lengths in points, from the upper left corner. */
    public record Page(double width, double height, List<Line> lines, List<Frame> frames, List<Link> links) {}

    /**
     * A piece of text.
     *
     * @param base how far below the upper edge its signs stand
     * @param spacing what is put between two signs
     */
    public record Line(double x, double base, String text, Face face, double size, double spacing) {}

    /** Thin lines round a cell. */
    public record Frame(double x, double top, double width, double height) {}

    /** A place that leads to a heading. */
    public record Link(double x, double top, double width, double height, int heading) {}
}
