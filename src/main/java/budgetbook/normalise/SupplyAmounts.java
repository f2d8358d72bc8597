package budgetbook.normalise;

import budgetbook.budget.Label;
import budgetbook.budget.MoneyUnit;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.configuration.supply.SuppliedItem;
import budgetbook.finding.Argument;
import budgetbook.finding.Wording;
import budgetbook.normalise.value.AmountReading;
import budgetbook.normalise.value.Choices;
import budgetbook.normalise.value.PlainText;
import budgetbook.normalise.value.Problems;
import budgetbook.normalise.value.RowContext;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionRow;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The numbers of 国有资产 and 上年预算: money, which is kept in 万元, and counts. */
final class SupplyAmounts {
    private static final int WAN = MoneyUnit.WAN.power();

    private final RowContext context;

    SupplyAmounts(RowContext context) {
        this.context = context;
    }

    /** Puts an asset's value and measure among a row's fields, or says what is wrong with them. */
    void asset(SubmissionRow row, SuppliedItem item, Map<SubmissionColumn, String> fields, Problems problems) {
        Field measure = row.field(SubmissionColumn.MEASURE);
        String written = measure != null && problems.legible(measure) ? PlainText.paragraph(measure.value()) : "";
        List<String> accepted = item.money()
                ? Arrays.stream(MoneyUnit.values()).map(MoneyUnit::label).toList()
                : item.measures();
        Optional<String> meant = accepted.stream()
                .filter(one -> Label.of(one).equals(Label.of(written)))
                .findFirst();
        if (measure != null && !written.isEmpty() && meant.isEmpty()) {
            problems.at(
                    measure,
                    Wording.SUPPLY_MEASURE.of(Argument.of(item.name()), Argument.of(written), Argument.of(accepted)));
            return;
        }
        Optional<String> value = item.money()
                ? money(
                        row,
                        SubmissionColumn.VALUE,
                        meant.flatMap(MoneyUnit::of).orElse(null),
                        problems)
                : count(row, item, problems);
        value.ifPresent(number -> {
            fields.put(SubmissionColumn.VALUE, number);
            fields.put(SubmissionColumn.MEASURE, item.measure());
        });
    }

    /**
     * Returns an amount in 万元.
     *
     * @param unit what the row itself says; null where the header's or the cover's counts
     */
    Optional<String> money(SubmissionRow row, SubmissionColumn column, @Nullable MoneyUnit unit, Problems problems) {
        Field field = row.field(column);
        if (field == null) {
            return Optional.empty();
        }
        AmountReading reading = context.amount(unit == null ? field : new Field(field.cells(), unit));
        if (reading instanceof AmountReading.Wrong wrong) {
            problems.at(field, wrong.said());
        }
        return reading instanceof AmountReading.Amount amount
                ? Optional.of(plain(amount.money().yuan().movePointLeft(WAN)))
                : Optional.empty();
    }

    private Optional<String> count(SubmissionRow row, SuppliedItem item, Problems problems) {
        Field field = row.field(SubmissionColumn.VALUE);
        if (field == null) {
            return Optional.empty();
        }
        AmountReading reading = context.amount(new Field(field.cells(), MoneyUnit.YUAN));
        if (reading instanceof AmountReading.Amount amount
                && amount.money().yuan().stripTrailingZeros().scale() <= 0) {
            return Optional.of(plain(amount.money().yuan()));
        }
        if (!(reading instanceof AmountReading.Blank)) {
            problems.at(field, Wording.SUPPLY_NO_COUNT.of(Argument.of(item.name()), Choices.shown(field)));
        }
        return Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
