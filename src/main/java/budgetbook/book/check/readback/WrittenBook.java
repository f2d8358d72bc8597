package budgetbook.book.check.readback;

import java.util.ArrayList;
import java.util.List;

/**
 * A book as it stands in a document.
 *
 * @param blocks headings, lines and tables, in order; without the contents
 * @param contents the lines of its contents, in order
 * @param margins the texts of headers and footers
 * @param traces what no published document should hold, in Chinese: comments, tracked changes, hidden text
 */
public record WrittenBook(List<Block> blocks, List<Entry> contents, List<String> margins, List<String> traces) {
    public WrittenBook {
        blocks = List.copyOf(blocks);
        contents = List.copyOf(contents);
        margins = List.copyOf(margins);
        traces = List.copyOf(traces);
    }

    /** A heading, a line of text, or a table. */
    public sealed interface Block {}

    /**
     * A heading.
     *
     * @param level from 1
     */
    public record Heading(int level, String text) implements Block {}

    /** A paragraph that is no heading. */
    public record Line(String text) implements Block {}

    /**
     * A table.
     *
     * @param rows the texts of the cells, row by row; a cell that another one covers is empty
     * @param header how many of the first rows are marked as those that every page repeats
     */
    public record Grid(List<List<String>> rows, int header) implements Block {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** One without marked rows. */
        public Grid(List<List<String>> rows) {
            this(rows, 0);
        }
    }

    /**
     * A line of the contents.
     *
     * @param page as it is printed; empty if none is
     */
    public record Entry(String heading, String page) {}

    /**
     * What stands under a heading, down to the next.
     *
     * @param part the heading of level 1 above it
     * @param level of the heading; 0 before the first
     * @param lines the paragraphs that are not empty
     */
    public record Section(String part, int level, String heading, List<String> lines, List<Grid> grids) {}

    /** Returns the book by headings; what stands before the first has an empty one. */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Section current = new Section("", 0, "", new ArrayList<>(), new ArrayList<>());
        sections.add(current);
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                String part = heading.level() == 1 ? heading.text() : current.part();
                current = new Section(part, heading.level(), heading.text(), new ArrayList<>(), new ArrayList<>());
                sections.add(current);
            } else if (block instanceof Line line && !line.text().isBlank()) {
                current.lines().add(line.text());
            } else if (block instanceof Grid grid) {
                current.grids().add(grid);
            }
        }
        return sections;
    }

    /** Returns all headings, in order. */
    public List<Heading> headings() {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    /** Returns all tables, in order. */
    public List<Grid> grids() {
        return blocks.stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }
}
