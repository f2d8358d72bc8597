package budgetbook.normalise.value;

import budgetbook.budget.Money;
import budgetbook.budget.MoneyUnit;
import budgetbook.finding.Argument;
import budgetbook.finding.Phrase;
import budgetbook.finding.Statement;
import budgetbook.finding.Wording;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.spreadsheet.format.FormatSection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts as accountants write them: 1,234.50 ￥1，234 （12.5） 3万元 — exactly, or not at all. */
public final class AmountReader {
    /** No budget of a unit comes near 10^13 元. */
    public static final Money LIMIT = Money.ofYuan(BigDecimal.TEN.pow(13));

    private static final BigDecimal TOO_LARGE = LIMIT.yuan();

    /** In 元: a hundredth of a 分, which nobody budgets. */
    private static final BigDecimal RESIDUE = BigDecimal.ONE.movePointLeft(4);

    private static final int LONGEST = 60;
    private static final int DECIMALS = 2;
    private static final Pattern DASHES = Pattern.compile("[-\\u2010-\\u2015\\u2212]+");
    private static final Pattern AMOUNT =
            Pattern.compile("(?<open>\\()?(?<minus>[-\\u2212])?(?:[¥￥]|人民币)?(?<minus2>[-\\u2212])?"
                    + "(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?|\\d+(?:\\.\\d*)?|\\.\\d+)"
                    + "(?<unit>万元|千元|元)?(?:整)?(?<close>\\))?(?<unit2>万元|千元|元)?");

    private AmountReader() {}

    /** The amount in 元; a unit in the cell goes before the one given. */
    public static AmountReading read(RawValue value, MoneyUnit unit) {
        if (value.isBlank()) {
            return new AmountReading.Blank();
        }
        if (value instanceof RawValue.Numeric number) {
            return number(number, unit);
        }
        if (value instanceof RawValue.Fault || value instanceof RawValue.Uncalculated) {
            return wrong(Wording.AMOUNT_FAULT, Argument.of(value.shown()));
        }
        return value instanceof RawValue.Text text
                ? text(text.text(), unit)
                : wrong(Wording.AMOUNT_NO_NUMBER, Argument.of(value.shown()));
    }

    /** Whether a value is one that people would take for an amount, right or wrong. */
    static boolean isAmount(RawValue value) {
        return !value.isBlank() && read(value, MoneyUnit.WAN) instanceof AmountReading.Amount;
    }

    /** Whether a value would add something, or hinder adding up: a zero and a dash do neither. */
    static boolean counts(RawValue value) {
        AmountReading reading = read(value, MoneyUnit.WAN);
        boolean zero =
                reading instanceof AmountReading.Amount amount && amount.money().isZero();
        return !zero && !(reading instanceof AmountReading.Blank);
    }

    private static AmountReading number(RawValue.Numeric number, MoneyUnit unit) {
        FormatSection.Kind kind = number.format().section(number.value()).kind();
        if (kind == FormatSection.Kind.PERCENT) {
            return wrong(Wording.AMOUNT_PERCENT, Argument.of(number.format().code()));
        }
        if (number.date()) {
            return wrong(Wording.AMOUNT_DATE, Argument.of(number.format().code()));
        }
        FormattedNumber formatted = FormattedNumber.of(number, unit);
        MoneyUnit counted = formatted.unit();
        return counted == null
                ? wrong(
                        Wording.AMOUNT_SHOWN_OTHERWISE,
                        Argument.of(number.format().code()),
                        FormattedNumber.effect(number))
                : amount(formatted.value(), counted, Argument.of(counted == unit ? number.plain() : number.shown()));
    }

    private static AmountReading text(String text, MoneyUnit unit) {
        if (text.length() > LONGEST) {
            return wrong(Wording.AMOUNT_NO_NUMBER, Phrase.CUT.of(Argument.of(text.substring(0, LONGEST))));
        }
        String compact = PlainText.compact(text);
        if (DASHES.matcher(compact).matches()) {
            return new AmountReading.Blank();
        }
        Matcher matcher = AMOUNT.matcher(compact);
        if (!matcher.matches() || !sensible(matcher)) {
            return wrong(Wording.AMOUNT_NO_NUMBER, new Argument.Quoted(text));
        }
        BigDecimal number = new BigDecimal(matcher.group("digits").replace(",", ""));
        boolean negative =
                matcher.group("open") != null || matcher.group("minus") != null || matcher.group("minus2") != null;
        String own = matcher.group("unit") == null ? matcher.group("unit2") : matcher.group("unit");
        MoneyUnit stated = own == null ? unit : MoneyUnit.of(own).orElse(unit);
        return amount(negative ? number.negate() : number, stated, new Argument.Quoted(text));
    }

    /** Brackets come in pairs, and nothing is said twice. */
    private static boolean sensible(Matcher matcher) {
        boolean brackets = (matcher.group("open") == null) == (matcher.group("close") == null);
        boolean signs = matcher.group("minus") == null || matcher.group("minus2") == null;
        boolean both =
                matcher.group("open") != null && (matcher.group("minus") != null || matcher.group("minus2") != null);
        boolean units = matcher.group("unit") == null || matcher.group("unit2") == null;
        return brackets && signs && !both && units;
    }

    private static AmountReading amount(BigDecimal number, MoneyUnit unit, Argument shown) {
        BigDecimal yuan = number.movePointRight(unit.power());
        Argument found = unit == MoneyUnit.YUAN ? shown : Phrase.IN_UNIT.of(shown, Argument.of(unit.label()));
        if (yuan.abs().compareTo(TOO_LARGE) >= 0) {
            return wrong(Wording.AMOUNT_BEYOND, found);
        }
        if (yuan.signum() != 0 && yuan.stripTrailingZeros().scale() > DECIMALS && residue(yuan)) {
            return wrong(
                    Wording.AMOUNT_REMAINS,
                    new Argument.Figure(yuan),
                    Argument.of(Money.ofYuan(
                            yuan.setScale(DECIMALS, RoundingMode.HALF_UP).max(BigDecimal.ZERO))));
        }
        if (yuan.signum() < 0) {
            return wrong(Wording.AMOUNT_BELOW_ZERO, found);
        }
        if (yuan.signum() != 0 && yuan.stripTrailingZeros().scale() > DECIMALS) {
            Money rounded = Money.ofYuan(yuan.setScale(DECIMALS, RoundingMode.HALF_UP));
            return wrong(
                    Wording.AMOUNT_DECIMALS,
                    found,
                    unit == MoneyUnit.YUAN ? Argument.NOTHING : Phrase.EXACTLY.of(new Argument.Figure(yuan)),
                    Argument.of(rounded));
        }
        return new AmountReading.Amount(Money.ofYuan(yuan));
    }

    /** Whether an amount is off a whole 分 by as little as binary arithmetic leaves: 100.3 - 100 - 0.3. */
    private static boolean residue(BigDecimal yuan) {
        BigDecimal off = yuan.subtract(yuan.setScale(DECIMALS, RoundingMode.HALF_UP));
        return off.abs().compareTo(RESIDUE) < 0;
    }

    /** What to say of an amount with which its sheet comes to {@link #LIMIT} or more. */
    public static Statement beyond(Money money) {
        return Wording.SUM_BEYOND.of(Argument.of(money));
    }

    private static AmountReading.Wrong wrong(Wording wording, Argument... arguments) {
        return new AmountReading.Wrong(wording.of(arguments));
    }
}
