package budgetbook.book.check.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a piece of a sentence should be.
 *
 * @param says whether it says something: an amount that is not zero, a text that is supplied, a row that is there
 * @param missing what it needed and did not find, in Chinese
 */
record Filled(List<Segment> segments, boolean says, List<String> missing) {
    /** Nothing at all. */
    static final Filled NOTHING = new Filled(List.of(), false, List.of());

    static Filled of(Segment segment, boolean says) {
        return new Filled(List.of(segment), says, List.of());
    }

    static Filled missing(List<String> what) {
        return new Filled(List.of(), true, what);
    }

    /** One behind the other; it says something if both do. */
    Filled and(Filled next) {
        return new Filled(concat(segments, next.segments), says && next.says, concat(missing, next.missing));
    }

    /** Returns the text, each stretch in its proper way. */
    String text() {
        return segments.stream().map(Segment::proper).collect(Collectors.joining());
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
