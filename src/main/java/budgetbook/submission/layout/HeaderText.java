package budgetbook.submission.layout;

import budgetbook.budget.Label;
import budgetbook.budget.MoneyUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a header cell, with the money unit that it may state: 金额（万元）, 金额：千元.
 *
 * @param labels what it may be called, as {@link Label}s, the fullest first; the empty one where it is a unit alone
 * @param unit the money unit it states, if any
 * @param strange the word for a unit that no budget may use, or for several at once; empty where there is none
 */
public record HeaderText(Set<String> labels, @Nullable MoneyUnit unit, String strange) {
    private static final Pattern CAPTION = Pattern.compile("\\W*(?:金额|货币)?单位.*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔<{](.*?)[)\\]】〕>}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    public static HeaderText of(String text) {
        String plain = SPACES.matcher(MoneyWords.plain(text)).replaceAll("");
        if (!MoneyWords.possible(plain)) {
            return new HeaderText(labels(plain, Label.of(plain)), null, "");
        }
        Optional<MoneyWords.Stated> whole = MoneyWords.whole(plain);
        if (whole.isPresent()) {
            return new HeaderText(Set.of(""), whole.get().unit(), whole.get().unit() == null ? plain : "");
        }
        Map<String, MoneyWords.Stated> stated = new LinkedHashMap<>();
        StringBuilder unitless = new StringBuilder();
        Matcher brackets = BRACKETS.matcher(plain);
        int from = 0;
        while (brackets.find()) {
            Map<String, MoneyWords.Stated> pieces = MoneyWords.pieces(brackets.group(1));
            unitless.append(plain, from, pieces.isEmpty() ? brackets.end() : brackets.start());
            stated.putAll(pieces);
            from = brackets.end();
        }
        String name = Label.of(unitless.append(plain.substring(from)).toString());
        Matcher ending = MoneyWords.HEADER_END.matcher(BRACKETS.matcher(plain).replaceAll(""));
        if (caption(text).isEmpty() && ending.matches()) {
            boolean named = ending.group("name") != null;
            name = Label.of(ending.group(named ? "name" : "name2"));
            MoneyWords.Stated own = MoneyWords.stated(ending.group(named ? "unit" : "unit2"), 0);
            stated.put(own.word(), own);
        }
        MoneyWords.Stated first = stated.values().stream().findFirst().orElse(null);
        boolean one = first != null
                && first.unit() != null
                && stated.values().stream().allMatch(other -> first.unit().equals(other.unit()));
        return new HeaderText(
                labels(plain, name),
                one && first != null ? first.unit() : null,
                one || first == null ? "" : text.strip());
    }

    private static Set<String> labels(String plain, String name) {
        Set<String> labels = new LinkedHashSet<>();
        labels.add(Label.of(plain));
        labels.add(name);
        labels.add(Label.of(BRACKETS.matcher(plain).replaceAll("")));
        labels.remove("");
        return labels;
    }

    /** Whether the text is a money unit and nothing else, as a second row of a header may say it. */
    boolean unitAlone() {
        return labels.contains("");
    }

    /** The money unit of a caption such as 单位：万元, which stands above a table for all its amounts. */
    public static Optional<MoneyUnit> caption(String text) {
        return captionWord(text).map(MoneyWords.Stated::unit);
    }

    /** What a cell that is a caption and nothing else says, be it a unit or not. */
    static Optional<MoneyWords.Stated> captionWord(String text) {
        if (text.indexOf('单') < 0 || text.strip().indexOf('\n') >= 0) {
            return Optional.empty(); // 金额, and below it in the same cell 单位：万元: a header
        }
        String plain = SPACES.matcher(MoneyWords.plain(text)).replaceAll("");
        return CAPTION.matcher(plain).matches()
                ? MoneyWords.labelled(plain).values().stream().findFirst()
                : Optional.empty();
    }
}
