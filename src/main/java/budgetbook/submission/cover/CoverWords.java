package budgetbook.submission.cover;

import budgetbook.budget.Label;
import budgetbook.budget.MoneyUnit;
import budgetbook.submission.row.HalfWidth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people and programs write into the fields of a cover: only what can be meant in one way is taken. */
public final class CoverWords {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:\\.0+)?(?:年|年度|财年|财政年度)?(?:部门|单位)?(?:预算)?(?:年度)?");
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{Nd}\\p{P}\\p{Z}\\p{C}\\p{S}]*");
    private static final Pattern CODE_FIRST = Pattern.compile(
            "[\\[(【〔<]*([0-9A-Za-z][0-9A-Za-z .\\-_]*?)[\\s\\])】〕>\\-—_:、(\\[【〔<]*(\\p{IsHan}.*)?", Pattern.DOTALL);
    private static final Pattern NAME_FIRST =
            Pattern.compile("(\\p{IsHan}.*?)[\\s\\[(【〔<\\-—_:、]*([0-9A-Za-z]{3,}(?:\\.0+)?)[\\])】〕>]*", Pattern.DOTALL);
    private static final Pattern DECIMALS = Pattern.compile("(\\d+)\\.0+");

    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔<].*?[)\\]】〕>]");
    private static final Pattern ABOUT_MONEY = Pattern.compile("人民币|rmb|cny|金额|货币|计量|计价|单位|币种|以|为|计");

    private CoverWords() {}

    /**
     * A code and the name that may stand beside it in its cell.
     *
     * @param code free of spaces and marks
     * @param name empty if there is none
     */
    public record CodeAndName(String code, String name) {}

    /** A year: 2023, 2023年度, 二〇二三年; empty for what is none or more than one. */
    public static OptionalInt year(String text) {
        StringBuilder plain =
                new StringBuilder(SPACES.matcher(HalfWidth.of(text)).replaceAll(""));
        for (int i = 0; i < Math.min(4, plain.length()); i++) {
            char character = plain.charAt(i) == '○' || plain.charAt(i) == '零' ? '〇' : plain.charAt(i);
            int digit = CHINESE_DIGITS.indexOf(character);
            if (digit >= 0) {
                plain.setCharAt(i, (char) ('0' + digit));
            }
        }
        Matcher year = YEAR.matcher(plain);
        return year.matches() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }

    /** A code: 254301, 254301 焦作市科技馆, [254301]焦作市科技馆, 254301.0; all of the text where it looks like none. */
    public static CodeAndName code(String text) {
        String plain = HalfWidth.of(text).strip();
        if (!CODE.matcher(plain).matches()) {
            return new CodeAndName(plain, ""); // a mark such as ② would become a digit
        }
        Matcher first = CODE_FIRST.matcher(plain);
        if (first.matches()) {
            return new CodeAndName(whole(first.group(1)), first.group(2) == null ? "" : first.group(2));
        }
        Matcher last = NAME_FIRST.matcher(plain);
        return last.matches()
                ? new CodeAndName(whole(last.group(2)), last.group(1))
                : new CodeAndName(Label.of(plain), "");
    }

    private static String whole(String code) {
        Matcher decimals = DECIMALS.matcher(code.strip());
        return Label.of(decimals.matches() ? decimals.group(1) : code);
    }

    /** A money unit: 元, 人民币元, 单位：元, 元（人民币）, RMB 万元; empty for any other unit, and for two. */
    public static Optional<MoneyUnit> moneyUnit(String text) {
        Optional<MoneyUnit> unit = bare(text);
        if (unit.isPresent()) {
            return unit;
        }
        String plain = HalfWidth.of(text);
        Matcher remark = BRACKETS.matcher(plain);
        boolean other = remark.results().anyMatch(words -> words.group().indexOf('元') >= 0);
        return other ? Optional.empty() : bare(remark.replaceAll(""));
    }

    private static Optional<MoneyUnit> bare(String text) {
        return MoneyUnit.of(ABOUT_MONEY.matcher(Label.of(text)).replaceAll(""));
    }
}
