package budgetbook.bench.department;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a benchmark submits: departments with units, each of which submits lines of expenditure.
 *
 * @param departments at most 900
 * @param units of each department, at most 1,000
 * @param lines of each unit, 基本支出 and 项目支出 together
 * @param distinct whether nearly every line has a combination of codes of its own
 */
public record DepartmentSize(int departments, int units, int lines, boolean distinct) {
    private static final Pattern WORD = Pattern.compile("(?:(\\d{1,3})x)?(\\d{1,4})x(\\d{1,7})(!?)");

    /** Returns the size that a word such as {@code 100x3x60} or {@code 3x60} or {@code 3x60!} says; ! is for distinct. */
    public static DepartmentSize of(String word) {
        Matcher parts = WORD.matcher(word);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no size: " + word);
        }
        String departments = parts.group(1);
        return new DepartmentSize(
                departments == null ? 1 : Integer.parseInt(departments),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                !parts.group(4).isEmpty());
    }

    /** Returns the number of lines that all units submit together. */
    public long allLines() {
        return (long) departments * units * lines;
    }

    /** Returns the word that says this size. */
    public String word() {
        return (departments == 1 ? "" : departments + "x") + units + "x" + lines + (distinct ? "!" : "");
    }

    @Override
    public String toString() {
        return (departments == 1 ? "" : departments + " × ") + units + " × " + String.format("%,d", lines)
                + (distinct ? ", distinct" : "");
    }
}
