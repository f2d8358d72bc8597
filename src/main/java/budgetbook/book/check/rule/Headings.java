package budgetbook.book.check.rule;

import budgetbook.book.check.readback.Glyphs;
import java.util.regex.Pattern;

/** Headings by what they say, whatever their number. */
public final class Headings {
    private static final Pattern NUMBER = Pattern.compile("^(第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|附件[：:]?)");

    private Headings() {}

    /** Returns what a heading says, without its number and blanks. */
    public static String bare(String heading) {
        return NUMBER.matcher(Glyphs.unspaced(heading)).replaceFirst("");
    }
}
