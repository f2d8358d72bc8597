package budgetbook.configuration.table;

import java.util.List;
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

    /** The text with each variable replaced by its value. */
    public String fill(Function<String, String> valueOf) {
        return VARIABLE.matcher(pattern).replaceAll(match -> Matcher.quoteReplacement(valueOf.apply(match.group(1))));
    }
}
