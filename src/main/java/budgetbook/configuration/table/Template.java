package budgetbook.configuration.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with variables in braces, e.g. {@code {year}年部门收支预算表}. */
public record Template(String pattern) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    /** The names of the variables, in order. */
    public List<String> variables() {
        return VARIABLE.matcher(pattern).results().map(match -> match.group(1)).toList();
    }

    /** Goes through the text from left to right, plain words and variables by turns. */
    public void apart(Consumer<String> words, Consumer<String> variable) {
        Matcher found = VARIABLE.matcher(pattern);
        int from = 0;
        while (found.find()) {
            words.accept(pattern.substring(from, found.start()));
            variable.accept(found.group(1));
            from = found.end();
        }
        words.accept(pattern.substring(from));
    }

    /** The text with each variable replaced by its value. */
    public String fill(Function<String, String> valueOf) {
        return VARIABLE.matcher(pattern).replaceAll(match -> Matcher.quoteReplacement(valueOf.apply(match.group(1))));
    }
}
