package budgetbook.reconcile.selection;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pattern says what a text should be: alternatives separated by {@code |}, where {@code *} stands for any text that
 * is not empty, {@code #} for a digit and <code>{name}</code> for one of the texts known by that name when the rule
 * is checked.
 */
public record TextPattern(String source) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern AROUND = Pattern.compile("\\*([^*#]+)\\*");
    private static final Pattern BEHIND = Pattern.compile("([^*#]+)\\*");
    private static final Pattern SPECIAL = Pattern.compile("\\{([^{}]*)}|\\*|#");

    /** Whether any text meets it that is not empty. */
    public boolean anything() {
        return source.equals("*");
    }

    /** Whether it can only be met by texts that it names. */
    public boolean exact() {
        return !source.contains("*") && !source.contains("#");
    }

    /** The text with each name in braces replaced, its other signs taken as they are. */
    public String fill(Function<String, String> text) {
        return VARIABLE.matcher(source).replaceAll(found -> Matcher.quoteReplacement(text.apply(found.group(1))));
    }

    /** The alternatives as a sentence says them, e.g. 货物或工程. */
    public String wording(Function<String, String> word) {
        return alternatives()
                .map(part -> new TextPattern(part).fill(word))
                .map(part -> part.isEmpty() ? "空白" : part)
                .collect(Collectors.joining("或"));
    }

    /**
     * The alternatives in quotation marks, e.g. 为“货物”或“工程”, 以“注：”开头, 含“无”, 形如“（…）…”, 为5位数字.
     *
     * @param is the verb before a whole text; may be empty
     */
    public String quoted(Function<String, String> word, String is) {
        List<String> parts = alternatives()
                .map(part -> quoted(new TextPattern(part).fill(word)))
                .toList();
        boolean whole = parts.stream().noneMatch(part -> part.startsWith("含") || part.startsWith("以"));
        return (whole ? is : "") + String.join("或", parts);
    }

    private static String quoted(String part) {
        if (part.isEmpty()) {
            return "空白";
        }
        if (part.chars().allMatch(sign -> sign == '#')) {
            return part.length() + "位数字";
        }
        Matcher around = AROUND.matcher(part);
        if (around.matches()) {
            return "含“" + around.group(1) + "”";
        }
        Matcher behind = BEHIND.matcher(part);
        return behind.matches()
                ? "以“" + behind.group(1) + "”开头"
                : "“" + part.replace("*", "…").replace("#", "数字") + "”";
    }

    /** The names in braces. */
    public List<String> variables() {
        return VARIABLE.matcher(source).results().map(found -> found.group(1)).toList();
    }

    /** The plain texts that an exact pattern stands for. */
    public List<String> values(Function<String, List<String>> texts) {
        return alternatives().flatMap(part -> filled(part, texts)).toList();
    }

    private static Stream<String> filled(String part, Function<String, List<String>> texts) {
        Matcher variable = VARIABLE.matcher(part);
        if (!variable.find()) {
            return Stream.of(part);
        }
        String before = part.substring(0, variable.start());
        String after = part.substring(variable.end());
        return texts.apply(variable.group(1)).stream()
                .flatMap(text -> filled(after, texts).map(rest -> before + text + rest));
    }

    /** The texts that can meet an exact pattern; a name that stands for nothing meets nothing. */
    public List<String> matches(Function<String, List<String>> texts) {
        return values(name ->
                texts.apply(name).stream().filter(text -> !text.isEmpty()).toList());
    }

    /** A pattern for the whole of a text. */
    public Pattern compile(Function<String, List<String>> texts) {
        return Pattern.compile(
                alternatives().map(part -> regex(part, texts)).collect(Collectors.joining("|")), Pattern.DOTALL);
    }

    private Stream<String> alternatives() {
        return Arrays.stream(source.split("\\|", -1)).map(String::strip);
    }

    private static String regex(String part, Function<String, List<String>> texts) {
        StringBuilder regex = new StringBuilder();
        Matcher special = SPECIAL.matcher(part);
        int from = 0;
        while (special.find()) {
            regex.append(Pattern.quote(part.substring(from, special.start())));
            regex.append(
                    switch (special.group().charAt(0)) {
                        case '*' -> ".+";
                        case '#' -> "[0-9]";
                        default ->
                            texts.apply(special.group(1)).stream()
                                    .filter(text -> !text.isEmpty())
                                    .map(Pattern::quote)
                                    .collect(Collectors.collectingAndThen(
                                            Collectors.joining("|"),
                                            any -> any.isEmpty() ? "(?!)" : "(?:" + any + ")"));
                    });
            from = special.end();
        }
        return regex.append(Pattern.quote(part.substring(from))).toString();
    }
}
