package budgetbook.normalise.compare;

import budgetbook.budget.ControlTotal;
import budgetbook.budget.Money;
import budgetbook.budget.MoneyUnit;
import budgetbook.budget.SourceCell;
import budgetbook.budget.Unit;
import budgetbook.configuration.header.Headers;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.normalise.value.AmountReader;
import budgetbook.normalise.value.AmountReading;
import budgetbook.normalise.value.Choices;
import budgetbook.normalise.value.Problems;
import budgetbook.normalise.value.RowContext;
import budgetbook.submission.cover.Cover;
import budgetbook.submission.cover.CoverWords;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            String found = field == null ? "封面上没有“" + name + "”" : "“" + name + "”为空";
            problems.add(new Finding(
                    FindingCode.COVER_MISSING,
                    field == null ? SourceCell.ofSheet(row.file(), row.sheet()) : row.place(field.cell()),
                    found,
                    ""));
        }
    }

    private void identity(Unit unit, UnitNames names, int year) {
        Cover cover = new Cover(row);
        Field yearField = legible(SubmissionColumn.YEAR);
        if (yearField != null && cover.year().orElse(0) != year) {
            problems.at(yearField, FindingCode.COVER_INVALID, "预算年度为" + Choices.shown(yearField), String.valueOf(year));
        }
        Field code = legible(SubmissionColumn.UNIT_CODE);
        if (code != null && !cover.unitCode().orElse("").equals(unit.code())) {
            problems.at(code, FindingCode.COVER_INVALID, "单位代码为" + Choices.shown(code), unit.code());
        }
        if (code != null && !names.fitBesideCode(cover.nameBesideCode())) {
            problems.at(
                    code,
                    FindingCode.COVER_UNIT_NAME,
                    "单位代码栏写的是" + Choices.shown(code),
                    unit.code() + "“" + unit.name() + "”");
        }
        Field name = legible(SubmissionColumn.UNIT_NAME);
        if (name != null && !names.fit(cover.unitName().orElse(""))) {
            problems.at(
                    name,
                    FindingCode.COVER_UNIT_NAME,
                    "单位代码为 " + unit.code() + "，单位名称为" + Choices.shown(name),
                    "“" + unit.name() + "”");
        }
    }

    private @Nullable MoneyUnit unit() {
        Field field = legible(SubmissionColumn.MONEY_UNIT);
        if (field == null) {
            return null;
        }
        Optional<MoneyUnit> unit = CoverWords.moneyUnit(field.value().shown());
        if (unit.isEmpty()) {
            problems.at(field, FindingCode.COVER_INVALID, "金额单位为" + Choices.shown(field), "“元”“千元”或“万元”");
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
            problems.at(field, wrong);
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
            controls.add(new ControlTotal(ControlTotal.INCOME, income));
        }
        if (expenditure != null) {
            controls.add(new ControlTotal(ControlTotal.EXPENDITURE, expenditure));
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

    /** Why a total cannot be compared with the sheets, in Chinese; empty if it can. */
    Optional<String> obstacle(SubmissionColumn key, RowContext context) {
        if ((key.equals(SubmissionColumn.INCOME_TOTAL) ? income : expenditure) == null) {
            return Optional.of("封面上没有可用的总计");
        }
        Field field = row.field(key);
        boolean states = field != null && field.unit() != null;
        return moneyUnit != null || (context.comparable() && context.guessed() != states)
                ? Optional.empty()
                : Optional.of("封面没有可用的金额单位");
    }

    /** The difference, if any, between the income total and what the sheet of income adds up to. */
    Optional<Finding> incomeDiffers(Money sum, Function<Money, String> shown) {
        return differs(SubmissionColumn.INCOME_TOTAL, ControlTotal.INCOME, income, sum, "收入预算", shown);
    }

    /** The difference, if any, between the expenditure total and what both sheets of expenditure add up to. */
    Optional<Finding> expenditureDiffers(Money sum, Function<Money, String> shown) {
        return differs(
                SubmissionColumn.EXPENDITURE_TOTAL, ControlTotal.EXPENDITURE, expenditure, sum, "基本支出与项目支出", shown);
    }

    private Optional<Finding> differs(
            SubmissionColumn key,
            String name,
            @Nullable Money stated,
            Money sum,
            String sheets,
            Function<Money, String> shown) {
        if (stated == null || stated.equals(sum)) {
            return Optional.empty();
        }
        Optional<Integer> slip = slip(stated, sum);
        String found = "封面的" + name + "为 " + shown.apply(stated) + "，" + sheets + "的明细合计为 " + shown.apply(sum) + "，";
        String difference = slip.map(factor -> String.format(Locale.ROOT, "相差 %,d 倍", factor))
                .orElseGet(() -> Differences.more("封面", stated, "明细", sum, shown));
        return Optional.of(new Finding(
                slip.isPresent() ? FindingCode.MONEY_UNIT_SLIP : FindingCode.CONTROL_TOTAL,
                row.place(key),
                found + difference,
                ""));
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
