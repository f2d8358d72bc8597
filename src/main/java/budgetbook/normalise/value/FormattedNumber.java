package budgetbook.normalise.value;

import budgetbook.budget.MoneyUnit;
import budgetbook.finding.Argument;
import budgetbook.finding.Phrase;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.spreadsheet.format.FormatSection;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in a column of money under its number format, which may write a unit beside it, or show a ten-thousandth of
 * it: 600000 under {@code 0!.0,"万元"} is 60.0万元 to whoever reads it.
 *
 * @param value the number as it counts, in its unit
 * @param unit the unit in which it counts; null where the format does not show what is stored, and no unit tells why
 */
record FormattedNumber(BigDecimal value, @Nullable MoneyUnit unit) {
    /** What may stand about an amount and says no more than that it is one, in 元. */
    private static final Pattern DECORATION = Pattern.compile("[¥￥:：（）]|人民币|RMB|CNY|[整正]$");

    private static final String TEN_THOUSAND = "万";

    /** What the format makes of a number, in words that fit all numbers of the same format. */
    static Argument effect(RawValue.Numeric number) {
        FormatSection section = number.format().section(number.value());
        if (number.format().signs(number.value())) {
            return Phrase.SIGNED.of();
        }
        if (section.kind() == FormatSection.Kind.WORDS) {
            return Phrase.WORDS_FOR_NUMBER.of(Argument.of(section.words()));
        }
        Argument times = new Argument.Plain(BigDecimal.ONE.movePointRight(Math.abs(section.scale())));
        Argument scaled = section.scale() < 0
                ? Phrase.SHOWN_SMALLER.of(times)
                : section.scale() > 0 ? Phrase.SHOWN_LARGER.of(times) : Argument.NOTHING;
        Argument beside =
                section.words().isEmpty() ? Argument.NOTHING : Phrase.WORDS_BESIDE.of(Argument.of(section.words()));
        return Argument.list(scaled, beside);
    }

    /** How a number counts where amounts are in this unit. */
    static FormattedNumber of(RawValue.Numeric number, MoneyUnit inForce) {
        BigDecimal stored = number.value();
        if (number.format().plain()) {
            return new FormattedNumber(stored, inForce);
        }
        FormatSection section = number.format().section(stored);
        if (stored.signum() == 0) {
            boolean another = section.words().chars().anyMatch(Character::isDigit);
            return new FormattedNumber(stored, another ? null : inForce);
        }
        if (section.kind() == FormatSection.Kind.WORDS || number.format().signs(stored)) {
            return new FormattedNumber(stored, null);
        }
        BigDecimal shown = stored.movePointRight(section.scale());
        String words = DECORATION.matcher(section.words()).replaceAll("");
        if (words.isEmpty()) {
            return new FormattedNumber(shown, section.scale() == 0 ? inForce : null);
        }
        Optional<MoneyUnit> unit = MoneyUnit.of(words.equals("圆") ? MoneyUnit.YUAN.label() : words);
        if (unit.isPresent()) {
            return new FormattedNumber(shown, unit.get());
        }
        // 60.0万 is no unit of ours, but where 600000元 are meant it agrees.
        boolean agrees = words.equals(TEN_THOUSAND)
                && shown.movePointRight(MoneyUnit.WAN.power()).compareTo(stored.movePointRight(inForce.power())) == 0;
        return new FormattedNumber(agrees ? stored : shown, agrees ? inForce : null);
    }
}
