package budgetbook.book;

import java.math.BigDecimal;

/** A piece of a paragraph that is of one kind: the standard's own words, a figure, or what somebody has supplied. */
public sealed interface Span {

    /** Returns what a reader reads. */
    String text();

    /** Words that the configuration gives, or that follow from it: 与上年持平 for instance. */
    record Words(String text) implements Span {}

    /**
     * A figure.
     *
     * @param id by which it is asked for, 收支总计 for instance; unique in a book
     * @param text as it is printed, without its measure
     * @param value as it is printed, in its measure
     * @param measure 万元, %, 个, 辆 and the like; empty for a bare number
     * @param source where it comes from
     */
    record Figure(String id, String text, BigDecimal value, String measure, Source source) implements Span {}

    /**
     * A text that a unit has supplied.
     *
     * @param id by which it is asked for, 收支总计/主要原因 for instance
     */
    record Supplied(String id, String text) implements Span {}
}
