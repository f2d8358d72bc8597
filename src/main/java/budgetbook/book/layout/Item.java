package budgetbook.book.layout;

import budgetbook.workbook.master.PrintedTable;
import java.util.List;

/** A piece of a manuscript. */
public sealed interface Item {
    /** Stands in a running line for the number of the page. */
    String PAGE_NUMBER = "\u0001";

    /**
     * Pages from here on are of this paper and have these running lines.
     *
     * @param first the running lines of the first of them
     */
    record Setting(Paper paper, List<Running> first, List<Running> running) implements Item {
        public Setting {
            first = List.copyOf(first);
            running = List.copyOf(running);
        }
    }

    /**
     * A line on every page.
     *
     * @param text may hold {@link #PAGE_NUMBER}
     * @param foot whether it stands at the foot
     */
    record Running(String text, Look look, boolean foot) {}

    /**
     * A paragraph.
     *
     * @param level of a heading, from 1; 0 for what is none
     * @param newPage whether it begins a page
     */
    record Text(String text, Look look, int level, boolean newPage) implements Item {}

    /**
     * The list of the headings with their pages.
     *
     * @param looks by level, from 1; deeper headings are not listed
     */
    record Contents(List<Look> looks) implements Item {
        public Contents {
            looks = List.copyOf(looks);
        }
    }

    /** A table, on pages of its own. Its title is a heading of a level, its pages have these running lines. */
    record Sheet(PrintedTable table, int level, List<Running> running) implements Item {
        public Sheet {
            running = List.copyOf(running);
        }
    }
}
