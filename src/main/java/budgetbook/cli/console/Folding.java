package budgetbook.cli.console;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Lines folded to a width, where Chinese text may be: not before a mark that ends something, not after one that begins
 * something, and never within a figure, a code or a path. What cannot be broken stays longer.
 */
final class Folding {
    /** A path; a figure with its unit. */
    private static final Pattern WHOLE =
            Pattern.compile("[^\\s：，；。（）“”]+(?:[/\\\\][^\\s：，；。（）“”]+)+|\\d[\\d,.]* ?(?:万?元|秒)");

    private Folding() {}

    /** A line, the rest of it below as far to the right as it begins. */
    static List<String> indented(String line, int width) {
        String text = line.stripLeading();
        String indent = line.substring(0, line.length() - text.length());
        return fold(text, width - TextWidth.of(indent)).stream()
                .map(part -> indent + part)
                .toList();
    }

    /** A text; one line if it fits. */
    static List<String> fold(String text, int width) {
        if (TextWidth.of(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && TextWidth.of((line + piece).stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The width of the widest part that cannot be broken. */
    static int least(String text) {
        return pieces(text).stream()
                .mapToInt(piece -> TextWidth.of(piece.stripTrailing()))
                .max()
                .orElse(0);
    }

    private static List<String> pieces(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        breaks.setText(text);
        List<MatchResult> wholes = WHOLE.matcher(text).results().toList();
        List<String> pieces = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            int end = to;
            if (wholes.stream().noneMatch(whole -> whole.start() < end && end < whole.end())) {
                pieces.add(text.substring(from, to));
                from = to;
            }
        }
        return pieces;
    }
}
