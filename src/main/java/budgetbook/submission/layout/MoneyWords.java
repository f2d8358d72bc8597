package budgetbook.submission.layout;

import budgetbook.budget.MoneyUnit;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words by which people write a money unit, those that no budget may use among them: 百万元 and 美元 must be known, to
 * be refused and not passed over.
 */
public final class MoneyWords {
    /**
     * A unit that a text states.
     *
     * @param word as it stands there
     * @param at where in the plain text it begins
     * @param unit null where it is none of 元, 千元, 万元
     */
    public record Stated(String word, int at, @Nullable MoneyUnit unit) {}

    private static final String GAP = "\\s*";
    private static final String RENMINBI = "(?:人" + GAP + "民" + GAP + "币|RMB|CNY|¥)";
    private static final String SCALE = "(?:[\\d.,]+" + GAP + ")?(?:[十百千万亿]" + GAP + ")*";
    private static final String CURRENCY =
            "(?:[美港欧日澳加韩新]元|元|圆|美金|港币|港纸|新台币|台币|英镑|卢布|法郎|欧|" + "USD?|HKD?|EUR|JPY|GBP|US\\$|HK\\$|\\$|€|£)";

    /** With the word for the currency: 万元, 人民币元, 百万元, 美元. */
    private static final String NAMED =
            "(?:" + RENMINBI + GAP + "[(:]?" + GAP + ")?" + SCALE + CURRENCY + "(?:" + GAP + RENMINBI + ")?";

    /** Without: 万, 百万, 分. It means money only where something else says so. */
    private static final String BARE = "(?:[十百千万亿]" + GAP + ")+|角|分";

    private static final String WORD = "(?:" + NAMED + "|" + BARE + ")";

    /** Any other word that seems to name a currency: 萬元, 日币. */
    private static final String OTHER = "(?!单元|多元|公元)\\p{L}{1,3}(?:元|圆|币)";

    private static final String NEXT = "(?:" + GAP + "[/\\\\、,或和及与&]" + GAP + NAMED + ")*";
    private static final String END = "(?=$|[^\\p{L}\\p{N}]|币种|币别|货币|人民币|为单位|单位)";
    private static final String LABEL = "(?:单" + GAP + "位|币" + GAP + "种|币" + GAP + "别|货币)";
    private static final String LINK = "[\\s:=()\\[\\]【】\\-—为是均_]*";

    private static final Pattern LABELLED =
            pattern(LABEL + LINK + "((?:" + WORD + NEXT + "|(?<=:)" + OTHER + "))" + END);
    private static final Pattern MEASURED = pattern("以" + GAP + "(" + WORD + ")" + GAP + "(?:为" + GAP + "单位|计)");
    private static final Pattern NAMELESS = pattern(
            "(?:金" + GAP + "额|货" + GAP + "币|计价|记账)" + GAP + "单" + GAP + "位" + GAP + "[:为]" + GAP + "([^\\s,;()]+)");
    private static final Pattern BRACKETED = pattern(
            "[(\\[【〔<{]" + GAP + "((?:" + NAMED + "|(?:[十百千万亿]" + GAP + ")+)" + NEXT + ")" + GAP + "[)\\]】〕>}]");
    private static final Pattern WHOLE = pattern("[^\\p{L}\\p{N}]*(" + NAMED + NEXT + ")[^\\p{L}\\p{N}]*");
    private static final Pattern WITHOUT_MEANING = Pattern.compile(RENMINBI + "|[\\s(:]", Pattern.CASE_INSENSITIVE);
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern SEVERAL = Pattern.compile("[/\\\\、,或和及与&]");

    private static final Pattern WITHIN =
            pattern("(?:以)?(?:(?:金额|货币|计量|计价)?单位|币种|币别)?[:为是]*(" + NAMED + "|(?:[十百千万亿])+|角|分|[KW])(?:为单位|计)?");
    private static final Pattern PIECES = Pattern.compile("[,;、/\\\\|]|或|和|及");
    private static final Pattern ROUNDED = Pattern.compile("精确|保留|取整|舍|大写|小写");
    private static final Pattern CURRENCIES = Pattern.compile("[元圆$€£]|(?<!人民)币|美金|英镑");

    /** Words of a header's own, after what the column is called: 金额（万元）, 金额：千元, 本年收入/亿元. */
    static final Pattern HEADER_END =
            pattern("(?<name>.+?)[^\\p{L}\\p{N}]*(?:(?:金额|货币)?单位)?[^\\p{L}\\p{N}]*(?<unit>" + NAMED
                    + NEXT + ")[^\\p{L}\\p{N}]*|(?<name2>.+?)[^\\p{L}\\p{N}]+(?:(?:金额|货币)?单位)?[^\\p{L}\\p{N}]*(?<unit2>"
                    + BARE + ")[^\\p{L}\\p{N}]*");

    private static final String TELLTALES = "元圆币镑角分万千百十亿美欧布郎$€£";

    private MoneyWords() {}

    /** Whether a text may speak of a unit at all; most do not, and are not searched. */
    static boolean possible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (TELLTALES.indexOf(c) >= 0 || (c >= 'A' && c <= 'z') || (c >= '！' && c <= '～')) {
                return true;
            }
        }
        return false;
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The text in half-width forms, without what has no width; spaces stay, they part words. */
    public static String plain(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /** The one unit that a plain text is and nothing else: 万元, （元）. */
    public static Optional<Stated> whole(String plain) {
        Matcher matcher = WHOLE.matcher(plain);
        return matcher.matches() ? Optional.of(stated(matcher.group(1), matcher.start(1))) : Optional.empty();
    }

    /** What a plain text says where it speaks of units: 单位：元, 币种：美元, 以万元为单位; each word once. */
    public static Map<String, Stated> labelled(String plain) {
        Map<String, Stated> stated = new LinkedHashMap<>();
        if (plain.indexOf('位') < 0 && plain.indexOf('币') < 0 && plain.indexOf('计') < 0) {
            return stated;
        }
        collect(LABELLED, plain, stated);
        collect(MEASURED, plain, stated);
        if (stated.isEmpty()) {
            collect(NAMELESS, plain, stated);
        }
        return stated;
    }

    /** What a plain text says in brackets that hold nothing but a unit: 收入预算表（万元）; each word once. */
    public static Map<String, Stated> bracketed(String plain) {
        Map<String, Stated> stated = new LinkedHashMap<>();
        collect(BRACKETED, plain, stated);
        return stated;
    }

    /**
     * What the brackets of a header hold, piece by piece: （万元，含税） states 万元, （元、万元） two units, and what speaks of
     * money in other words states one that can't be used.
     */
    static Map<String, Stated> pieces(String content) {
        Map<String, Stated> stated = new LinkedHashMap<>();
        for (String piece : PIECES.split(content)) {
            Matcher matcher = WITHIN.matcher(piece);
            if (matcher.matches()) {
                stated.put(piece, stated(matcher.group(1), 0));
            } else if (CURRENCIES.matcher(piece).find()
                    && !ROUNDED.matcher(piece).find()) {
                stated.put(piece, new Stated(piece, 0, null));
            }
        }
        return stated;
    }

    private static void collect(Pattern pattern, String plain, Map<String, Stated> stated) {
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            Stated one = stated(matcher.group(1), matcher.start(1));
            if (!WITHOUT_MEANING.matcher(one.word()).replaceAll("").isEmpty()) {
                stated.putIfAbsent(one.word(), one);
            }
        }
    }

    /** The unit that a word names; none where it names several or one that no budget may use. */
    static Stated stated(String word, int at) {
        Optional<MoneyUnit> unit = Optional.empty();
        boolean first = true;
        for (String one : SEVERAL.split(word)) {
            Optional<MoneyUnit> named =
                    MoneyUnit.of(WITHOUT_MEANING.matcher(one).replaceAll(""));
            unit = first || unit.equals(named) ? named : Optional.empty();
            first = false;
        }
        return new Stated(word.strip(), at, unit.orElse(null));
    }
}
