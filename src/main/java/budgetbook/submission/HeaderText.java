package budgetbook.submission;

import budgetbook.budget.Label;
import budgetbook.budget.MoneyUnit;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a header cell, with the money unit that it may state: 金额（万元）, 金额：千元.
 *
 * @param labels what it may be called, as {@link Label}s, the fullest first
 * @param unit the money unit it states, if any
 */
record HeaderText(Set<String> labels, @Nullable MoneyUnit unit) {
    private static final String UNIT = "(?:人民币)?(万元|千元|元)";
    private static final Pattern CAPTION =
            Pattern.compile("\\W*(?:金额|货币)?单位\\W*" + UNIT + "\\W*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ENDING =
            Pattern.compile("(.+?)\\W*(?:(?:金额)?单位)?\\W*" + UNIT + "\\W*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔<{].*?[)\\]】〕>}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    static HeaderText of(String text) {
        String plain =
                SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        Set<String> labels = new LinkedHashSet<>();
        labels.add(Label.of(plain));
        Matcher ending = ENDING.matcher(plain);
        MoneyUnit unit = null;
        if (caption(text).isEmpty() && ending.matches()) {
            labels.add(Label.of(ending.group(1)));
            unit = MoneyUnit.of(ending.group(2)).orElse(null);
        }
        labels.add(Label.of(BRACKETS.matcher(plain).replaceAll("")));
        labels.remove("");
        return new HeaderText(labels, unit);
    }

    /** The money unit of a caption such as 单位：万元, which stands above a table for all its amounts. */
    static Optional<MoneyUnit> caption(String text) {
        if (text.strip().indexOf('\n') >= 0) {
            return Optional.empty(); // 金额, and below it in the same cell 单位：万元: a header
        }
        Matcher caption = CAPTION.matcher(
                SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(""));
        return caption.matches() ? MoneyUnit.of(caption.group(1)) : Optional.empty();
    }
}
