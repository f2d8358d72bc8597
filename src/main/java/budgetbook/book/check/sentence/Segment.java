package budgetbook.book.check.sentence;

import java.util.List;

/**
 * A stretch of a sentence as it should stand.
 *
 * @param figure the slot that it fills; empty for the sentence's own words
 * @param accepted the ways in which it may stand, the proper one first
 * @param source what it follows from, in Chinese; empty if that is plain
 * @param share whether it is one of the shares that add up
 */
record Segment(String figure, List<String> accepted, String source, boolean share) {
    Segment {
        accepted = List.copyOf(accepted);
    }

    static Segment words(String text) {
        return new Segment("", List.of(text), "", false);
    }

    /** Returns the proper way. */
    String proper() {
        return accepted.get(0);
    }
}
