package budgetbook.book.check.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence held against a text from a place on, stretch by stretch.
 *
 * @param end where it ends, or as far as it agrees
 * @param differs the stretch that does not stand there; null if all do
 * @param stands what stands in that stretch's place
 * @param shares the shares as they stand
 */
record Match(int end, @Nullable Segment differs, String stands, List<String> shares) {
    private static final String STOPS = "，。；：、（）";

    static Match at(Filled filled, String text, int start) {
        int at = start;
        List<String> shares = new ArrayList<>();
        for (int i = 0; i < filled.segments().size(); i++) {
            Segment segment = filled.segments().get(i);
            String way = way(segment, text, at);
            if (way.isEmpty() && !segment.proper().isEmpty()) {
                return new Match(at, segment, standing(filled.segments(), i, text, at), shares);
            }
            if (segment.share()) {
                shares.add(way);
            }
            at += way.length();
        }
        return new Match(at, null, "", shares);
    }

    /** The longest of the accepted ways that stands here, none of which may go on as a number. */
    private static String way(Segment segment, String text, int at) {
        String best = "";
        for (String way : segment.accepted()) {
            if (text.startsWith(way, at) && way.length() > best.length() && !goesOn(way, text, at + way.length())) {
                best = way;
            }
        }
        return best;
    }

    private static boolean goesOn(String way, String text, int end) {
        return !way.isEmpty()
                && end < text.length()
                && isDigit(way.charAt(way.length() - 1))
                && (isDigit(text.charAt(end)) || text.charAt(end) == '.');
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** What stands in place of a stretch: up to the words that should follow it, or to the next stop. */
    private static String standing(List<Segment> segments, int index, String text, int at) {
        int end = at;
        String next = index + 1 < segments.size() ? segments.get(index + 1).proper() : "";
        if (!next.isEmpty() && !segments.get(index).figure().isEmpty()) {
            int follows = text.indexOf(next.substring(0, Math.min(2, next.length())), at);
            int line = text.indexOf('\n', at);
            if (follows > at && (line < 0 || follows < line)) {
                return text.substring(at, follows);
            }
        }
        while (end < text.length() && text.charAt(end) != '\n' && (end == at || STOPS.indexOf(text.charAt(end)) < 0)) {
            end++;
        }
        return text.substring(at, end);
    }

    boolean isWhole() {
        return differs == null;
    }

    /** Whether its shares add up, and none is off that need not be. */
    boolean sharesAddUp(Filled filled) {
        List<Segment> shares = filled.segments().stream().filter(Segment::share).toList();
        if (shares.size() < 2) {
            return this.shares.equals(shares.stream().map(Segment::proper).toList());
        }
        List<String> proper = shares.stream().map(Segment::proper).toList();
        return sum(proper).compareTo(Amounts.HUNDRED) == 0
                ? proper.equals(this.shares)
                : sum(this.shares).compareTo(Amounts.HUNDRED) == 0;
    }

    BigDecimal sum() {
        return sum(shares);
    }

    private static BigDecimal sum(List<String> shares) {
        return shares.stream()
                .map(share -> new BigDecimal(share.substring(0, share.length() - 1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
