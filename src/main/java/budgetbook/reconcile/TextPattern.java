package budgetbook.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text should be: alternatives separated by {@code |}, where {@code *} stands for any text that is not empty,
 * {@code #} for a digit and <code>{name}</code> for a text known when the rule is checked.
 */
public record TextPattern(String source) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SPECIAL = Pattern.compile("\\{([^{}]*)}|\\*|#");

    /** Whether it can only be met by texts that it names. */
    boolean exact() {
        return !source.contains("*") && !source.contains("#");
    }

    /** The names in braces. */
    List<String> variables() {
        return VARIABLE.matcher(source).results().map(found -> found.group(1)).toList();
    }

    /** The alternatives as plain texts, with their variables replaced; only for an exact pattern. */
    List<String> values(Map<String, String> variables) {
        return alternatives()
                .map(part -> VARIABLE.matcher(part)
                        .replaceAll(found -> Matcher.quoteReplacement(variables.getOrDefault(found.group(1), ""))))
                .toList();
    }

    /** A pattern for the whole of a text. */
    Pattern compile(Map<String, String> variables) {
        List<String> parts = new ArrayList<>();
        alternatives().forEach(part -> parts.add(regex(part, variables)));
        return Pattern.compile(String.join("|", parts), Pattern.DOTALL);
    }

    private java.util.stream.Stream<String> alternatives() {
        return Arrays.stream(source.split("\\|", -1)).map(String::strip);
    }

    private static String regex(String part, Map<String, String> variables) {
        StringBuilder regex = new StringBuilder();
        Matcher special = SPECIAL.matcher(part);
        int from = 0;
        while (special.find()) {
            regex.append(Pattern.quote(part.substring(from, special.start())));
            regex.append(
                    switch (special.group().charAt(0)) {
                        case '*' -> ".+";
                        case '#' -> "[0-9]";
                        default -> Pattern.quote(variables.getOrDefault(special.group(1), ""));
                    });
            from = special.end();
        }
        return regex.append(Pattern.quote(part.substring(from))).toString();
    }
}
