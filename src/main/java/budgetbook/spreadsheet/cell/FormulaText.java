package budgetbook.spreadsheet.cell;

import java.util.List;
import java.util.Locale;

/** What the text of a formula tells of its result, whatever the file says it came to. */
public final class FormulaText {
    private static final List<String> PICTURES = List.of("DISPIMG(", "IMAGE(");
    private static final List<String> PREFIXES = List.of("_XLFN.", "_XLWS.", "_XLUDF.");
    private static final List<String> TEXTS = List.of(
            "TEXT(",
            "CONCATENATE(",
            "CONCAT(",
            "TEXTJOIN(",
            "LEFT(",
            "RIGHT(",
            "MID(",
            "TRIM(",
            "SUBSTITUTE(",
            "REPT(",
            "UPPER(",
            "LOWER(",
            "PROPER(",
            "CHAR(",
            "UNICHAR(",
            "NUMBERSTRING(",
            "FIXED(",
            "RMB(",
            "DOLLAR(");

    private FormulaText() {}

    /** Whether it puts a picture into its cell. */
    public static boolean isPicture(String formula) {
        return begins(formula, PICTURES);
    }

    /** Whether its result can only be a text: it joins texts, or is one, or a function of texts. */
    public static boolean givesText(String formula) {
        boolean quoted = false;
        int depth = 0;
        boolean joins = false;
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                joins |= c == '&' && depth == 0;
            }
        }
        boolean literal =
                formula.length() > 1 && formula.startsWith("\"") && formula.indexOf('"', 1) == formula.length() - 1;
        return joins || literal || (begins(formula, TEXTS) && formula.endsWith(")"));
    }

    private static boolean begins(String formula, List<String> functions) {
        String upper = formula.strip().toUpperCase(Locale.ROOT);
        String name = upper.startsWith("=") ? upper.substring(1) : upper;
        for (String prefix : PREFIXES) {
            name = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
        }
        return functions.stream().anyMatch(name::startsWith);
    }
}
