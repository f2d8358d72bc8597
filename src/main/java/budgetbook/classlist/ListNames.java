package budgetbook.classlist;

import java.util.regex.Pattern;

/** The name of a code as a list writes it, without the blanks that indent or stretch it. */
final class ListNames {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private ListNames() {}

    static String of(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }
}
