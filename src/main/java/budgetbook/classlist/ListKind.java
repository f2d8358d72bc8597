package budgetbook.classlist;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lists of a year; their codes begin with a digit of their own. */
public enum ListKind {
    FUNCTION("function", "功能科目", 7, "2", "功能"),
    ECONOMIC_DEPARTMENT("economic-department", "部门经济科目", 5, "3", "部门(预算)?(支出)?经济"),
    ECONOMIC_GOVERNMENT("economic-government", "政府经济科目", 5, "5", "政府(预算)?(支出)?经济"),
    /** Which government class follows from a department class, by the nature of the unit. */
    ECONOMIC_MAPPING("economic-mapping", "经济科目对照", 0, "", "对照|对应");

    private final String word;
    private final String title;
    private final int leafLength;
    private final String firstDigit;
    private final Pattern heading;

    ListKind(String word, String title, int leafLength, String firstDigit, String heading) {
        this.word = word;
        this.title = title;
        this.leafLength = leafLength;
        this.firstDigit = firstDigit;
        this.heading = Pattern.compile(heading);
    }

    /** Returns the word of the command line, which is also the file's name. */
    public String word() {
        return word;
    }

    public String title() {
        return title;
    }

    String file() {
        return word + ".csv";
    }

    /** Whether codes have a parent in the list: all but the mapping. */
    boolean isCodes() {
        return leafLength > 0;
    }

    /** Whether a code of this list has so many digits. */
    boolean hasLength(int digits) {
        return digits % 2 == 1 && digits >= 3 && digits <= leafLength;
    }

    /** Returns what a code may look like, e.g. 3、5、7 位. */
    String lengths() {
        return leafLength == 7 ? "3、5、7 位" : "3、5 位";
    }

    /** Whether a caption, header or name of a sheet speaks of this list. */
    boolean isNamedIn(String heading) {
        return this.heading.matcher(heading).find();
    }

    /** Returns the list whose codes begin as this one. */
    static Optional<ListKind> ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.isCodes() && code.startsWith(kind.firstDigit))
                .findFirst();
    }

    /** Returns the list of this word. */
    public static Optional<ListKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
