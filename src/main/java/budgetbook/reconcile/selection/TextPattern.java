package budgetbook.reconcile.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A pattern says what a text should be: alternatives separated by {@code |}, where {@code *} stands for any text that
 * is not empty, {@code #} for a digit and <code>{name}</code> for one of the texts known by that name when the rule
 * is checked. It is taken apart once, and asked for every row.
 */
public final class TextPattern {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern AROUND = Pattern.compile("\\*([^*#]+)\\*");
    private static final Pattern BEHIND = Pattern.compile("([^*#]+)\\*");
    private static final Pattern SPECIAL = Pattern.compile("\\*|#");

    private final String source;
    /** The pattern as a whole, then each alternative. */
    private final Pieces whole;

    private final List<Pieces> alternatives;
    /** The alternatives as they are; null where one names what is known only when the rule is checked. */
    private final @Nullable List<String> constant;

    /** A text with names in braces: plain texts, and behind each but the last a name. */
    private record Pieces(List<String> texts, List<String> names) {
        static Pieces of(String source) {
            List<String> texts = new ArrayList<>();
            List<String> names = new ArrayList<>();
            Matcher variable = VARIABLE.matcher(source);
            int from = 0;
            while (variable.find()) {
                texts.add(source.substring(from, variable.start()));
                names.add(variable.group(1));
                from = variable.end();
            }
            texts.add(source.substring(from));
            return new Pieces(List.copyOf(texts), List.copyOf(names));
        }

        String fill(Function<String, String> text) {
            if (names.isEmpty()) {
                return texts.get(0);
            }
            StringBuilder filled = new StringBuilder();
            for (int i = 0; i < names.size(); i++) {
                filled.append(texts.get(i)).append(text.apply(names.get(i)));
            }
            return filled.append(texts.get(names.size())).toString();
        }

        /** The texts that it stands for, each name once for each of its texts. */
        List<String> values(Function<String, List<String>> named) {
            List<String> values = List.of(texts.get(0));
            for (int i = 0; i < names.size(); i++) {
                List<String> longer = new ArrayList<>();
                for (String value : values) {
                    for (String text : named.apply(names.get(i))) {
                        longer.add(value + text + texts.get(i + 1));
                    }
                }
                values = longer;
            }
            return values;
        }

        String regex(Function<String, List<String>> named) {
            StringBuilder regex = new StringBuilder(signs(texts.get(0)));
            for (int i = 0; i < names.size(); i++) {
                String any = named.apply(names.get(i)).stream()
                        .filter(text -> !text.isEmpty())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
                regex.append(any.isEmpty() ? "(?!)" : "(?:" + any + ")").append(signs(texts.get(i + 1)));
            }
            return regex.toString();
        }

        private static String signs(String text) {
            StringBuilder regex = new StringBuilder();
            Matcher special = SPECIAL.matcher(text);
            int from = 0;
            while (special.find()) {
                regex.append(Pattern.quote(text.substring(from, special.start())))
                        .append(special.group().equals("*") ? ".+" : "[0-9]");
                from = special.end();
            }
            return regex.append(Pattern.quote(text.substring(from))).toString();
        }
    }

    /** Takes a pattern apart. */
    public TextPattern(String source) {
        this.source = source;
        this.whole = Pieces.of(source);
        this.alternatives = Arrays.stream(source.split("\\|", -1))
                .map(String::strip)
                .map(Pieces::of)
                .toList();
        this.constant = whole.names.isEmpty()
                ? alternatives.stream().map(part -> part.texts.get(0)).toList()
                : null;
    }

    /** Returns the pattern as the rule writes it. */
    public String source() {
        return source;
    }

    /** Whether any text meets it that is not empty. */
    public boolean anything() {
        return source.equals("*");
    }

    /** Whether it can only be met by texts that it names. */
    public boolean exact() {
        return !source.contains("*") && !source.contains("#");
    }

    /** Returns the text with each name in braces replaced, its other signs taken as they are. */
    public String fill(Function<String, String> text) {
        return whole.fill(text);
    }

    /** Returns the alternatives as a sentence says them, e.g. 货物或工程. */
    public String wording(Function<String, String> word) {
        return alternatives.stream()
                .map(part -> part.fill(word))
                .map(part -> part.isEmpty() ? "空白" : part)
                .collect(Collectors.joining("或"));
    }

    /**
     * Returns the alternatives in quotation marks, e.g. 为“货物”或“工程”, 以“注：”开头, 含“无”, 形如“（…）…”, 为5位数字.
     *
     * @param is the verb before a whole text; may be empty
     */
    public String quoted(Function<String, String> word, String is) {
        List<String> parts =
                alternatives.stream().map(part -> quoted(part.fill(word))).toList();
        boolean unbroken = parts.stream().noneMatch(part -> part.startsWith("含") || part.startsWith("以"));
        return (unbroken ? is : "") + String.join("或", parts);
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

    /** Returns the names in braces. */
    public List<String> variables() {
        return whole.names;
    }

    /** Returns the plain texts that an exact pattern stands for. */
    public List<String> values(Function<String, List<String>> texts) {
        if (constant != null) {
            return constant;
        }
        List<String> values = new ArrayList<>();
        alternatives.forEach(part -> values.addAll(part.values(texts)));
        return values;
    }

    /** Returns the texts that can meet an exact pattern; a name that stands for nothing meets nothing. */
    public List<String> matches(Function<String, List<String>> texts) {
        return values(name ->
                texts.apply(name).stream().filter(text -> !text.isEmpty()).toList());
    }

    /** Returns a pattern for the whole of a text. */
    public Pattern compile(Function<String, List<String>> texts) {
        return Pattern.compile(
                alternatives.stream().map(part -> part.regex(texts)).collect(Collectors.joining("|")), Pattern.DOTALL);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextPattern pattern && source.equals(pattern.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source);
    }

    @Override
    public String toString() {
        return source;
    }
}
