package budgetbook.normalise.compare;

import budgetbook.budget.ControlTotal;
import budgetbook.budget.Money;
import budgetbook.budget.MoneyUnit;
import budgetbook.budget.Unit;
import budgetbook.configuration.header.Headers;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Phrase;
import budgetbook.finding.Wording;
import budgetbook.normalise.value.AmountReader;
import budgetbook.normalise.value.AmountReading;
import budgetbook.normalise.value.Choices;
import budgetbook.normalise.value.Problems;
import budgetbook.normalise.value.RowContext;
import budgetbook.place.SourceCell;
import budgetbook.submission.cover.Cover;
import budgetbook.submission.cover.CoverWords;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the cover says, checked against the unit and the year of the run, and later against the sheets. */
public final class CoverFacts {
    private static final Money ONE_YUAN = new Money(100);
    private static final List<Integer> SLIPS = List.of(10_000, 1_000, 10);

    private final SubmissionRow row;
    private final Problems problems;
    private final @Nullable MoneyUnit moneyUnit;
    private final @Nullable Money income;
    private final @Nullable Money expenditure;

    public CoverFacts(SubmissionRow row, Unit unit, UnitNames names, int year, Headers headers) {
        this.row = row;
        this.problems = new Problems(row);
        required(headers.sheet(SheetKind.COVER));
        identity(unit, names, year);
        this.moneyUnit = unit();
        this.income = total(SubmissionColumn.INCOME_TOTAL);
        this.expenditure = total(SubmissionColumn.EXPENDITURE_TOTAL);
    }

    /** The unit of amounts for which no header says otherwise; empty where the cover does not tell. */
    public Optional<MoneyUnit> moneyUnit() {
        return Optional.ofNullable(moneyUnit);
    }

    public List<Finding> findings() {
        return problems.findings();
    }

    private void required(Headers.Sheet sheet) {
        for (SubmissionColumn key : sheet.kind().columns()) {
            Field field = row.field(key);
            String name = sheet.column(key).standardName();
            if (!sheet.column(key).required() || (field != null && !field.isBlank())) {
                continue;
            }
            Argument label = Argument.of(name);
            problems.add(
                    field == null
                            ? new Finding(
                                    Wording.COVER_LABEL_ABSENT.of(label), SourceCell.ofSheet(row.file(), row.sheet()))
                            : new Finding(Wording.COVER_LABEL_BLANK.of(label), row.place(field.cell())));
        }
    }

    private void identity(Unit unit, UnitNames names, int year) {
        Cover cover = new Cover(row);
        Field yearField = legible(SubmissionColumn.YEAR);
        if (yearField != null && cover.year().orElse(0) != year) {
            problems.at(yearField, Wording.COVER_YEAR.of(Choices.shown(yearField), Argument.of(year)));
        }
        Field code = legible(SubmissionColumn.UNIT_CODE);
        if (code != null && !cover.unitCode().orElse("").equals(unit.code())) {
            problems.at(code, Wording.COVER_UNIT_CODE.of(Choices.shown(code), Argument.of(unit.code())));
        }
        if (code != null && !names.fitBesideCode(cover.nameBesideCode())) {
            problems.at(
                    code,
                    Wording.COVER_NAME_BESIDE_CODE.of(
                            Choices.shown(code), Argument.of(unit.code()), Argument.of(unit.name())));
        }
        Field name = legible(SubmissionColumn.UNIT_NAME);
        if (name != null && !names.fit(cover.unitName().orElse(""))) {
            problems.at(
                    name,
                    Wording.COVER_NAME.of(Argument.of(unit.code()), Choices.shown(name), Argument.of(unit.name())));
        }
    }

    private @Nullable MoneyUnit unit() {
        Field field = legible(SubmissionColumn.MONEY_UNIT);
        if (field == null) {
            return null;
        }
        Optional<MoneyUnit> unit = CoverWords.moneyUnit(field.value().shown());
        if (unit.isEmpty()) {
            problems.at(field, Wording.COVER_MONEY_UNIT.of(Choices.shown(field)));
        }
        return unit.orElse(null);
    }

    private @Nullable Money total(SubmissionColumn key) {
        Field field = filled(key);
        if (field == null) {
            return null;
        }
        MoneyUnit unit = field.unit() == null ? moneyUnit : field.unit();
        AmountReading reading = AmountReader.read(field.value(), unit == null ? RowContext.MILDEST : unit);
        if (reading instanceof AmountReading.Wrong wrong) {
            problems.at(field, wrong.said());
            return null;
        }
        return reading instanceof AmountReading.Amount amount ? amount.money() : Money.ZERO;
    }

    /** The totals that the cover states, as far as they can be read. */
    public List<ControlTotal> controls() {
        List<ControlTotal> controls = new ArrayList<>();
        if (moneyUnit == null) {
            return controls;
        }
        if (income != null) {
            controls.add(new ControlTotal(ControlTotal.Kind.INCOME, income));
        }
        if (expenditure != null) {
            controls.add(new ControlTotal(ControlTotal.Kind.EXPENDITURE, expenditure));
        }
        return controls;
    }

    /** What is filled in and can be read as a text; a finding says why it cannot. */
    private @Nullable Field legible(SubmissionColumn key) {
        Field field = filled(key);
        return problems.legible(field) ? field : null;
    }

    private @Nullable Field filled(SubmissionColumn key) {
        Field field = row.field(key);
        return field == null || field.isBlank() ? null : field;
    }

    /** Why a total cannot be compared with the sheets; empty if it can. */
    Optional<Argument> obstacle(SubmissionColumn key, RowContext context) {
        if ((key.equals(SubmissionColumn.INCOME_TOTAL) ? income : expenditure) == null) {
            return Optional.of(Phrase.TOTAL_UNUSABLE.of());
        }
        Field field = row.field(key);
        boolean states = field != null && field.unit() != null;
        return moneyUnit != null || (context.comparable() && context.guessed() != states)
                ? Optional.empty()
                : Optional.of(Phrase.MONEY_UNIT_UNUSABLE.of());
    }

    /** The difference, if any, between the income total and what the sheet of income adds up to. */
    Optional<Finding> incomeDiffers(Money sum, Function<Money, Argument> shown) {
        return differs(
                SubmissionColumn.INCOME_TOTAL, ControlTotal.Kind.INCOME, income, sum, Phrase.INCOME_SHEET, shown);
    }

    /** The difference, if any, between the expenditure total and what both sheets of expenditure add up to. */
    Optional<Finding> expenditureDiffers(Money sum, Function<Money, Argument> shown) {
        return differs(
                SubmissionColumn.EXPENDITURE_TOTAL,
                ControlTotal.Kind.EXPENDITURE,
                expenditure,
                sum,
                Phrase.EXPENDITURE_SHEETS,
                shown);
    }

    private Optional<Finding> differs(
            SubmissionColumn key,
            ControlTotal.Kind kind,
            @Nullable Money stated,
            Money sum,
            Phrase sheets,
            Function<Money, Argument> shown) {
        if (stated == null || stated.equals(sum)) {
            return Optional.empty();
        }
        Optional<Integer> slip = slip(stated, sum);
        Argument apart = slip.<Argument>map(factor -> new Argument.Figure(BigDecimal.valueOf(factor)))
                .orElseGet(() -> Differences.more(Phrase.COVER.of(), stated, Phrase.LINES.of(), sum, shown));
        Wording wording = slip.isPresent() ? Wording.TOTAL_OFF_BY_UNIT : Wording.TOTAL_OFF;
        return Optional.of(new Finding(
                wording.of(Argument.of(kind.label()), shown.apply(stated), sheets.of(), shown.apply(sum), apart),
                row.place(key)));
    }

    /** The factor of a wrong money unit, where the two differ by just that. */
    private static Optional<Integer> slip(Money stated, Money sum) {
        for (int factor : SLIPS) {
            BigDecimal times = BigDecimal.valueOf(factor);
            // A total rounded to 0.01 of its unit still tells: 162.88 万元 for 1,628,768.55 元.
            BigDecimal rounding = times.movePointLeft(2);
            BigDecimal smaller = stated.yuan().multiply(times).subtract(sum.yuan());
            BigDecimal larger = sum.yuan().multiply(times).subtract(stated.yuan());
            boolean close =
                    smaller.abs().compareTo(rounding) < 0 || larger.abs().compareTo(rounding) < 0;
            boolean exact = smaller.signum() == 0 || larger.signum() == 0;
            boolean telling = stated.compareTo(ONE_YUAN) >= 0 && sum.compareTo(ONE_YUAN) >= 0;
            if (!stated.isZero() && !sum.isZero() && (exact || (telling && close))) {
                return Optional.of(factor);
            }
        }
        return Optional.empty();
    }
}
