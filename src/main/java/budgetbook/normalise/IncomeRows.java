package budgetbook.normalise;

import budgetbook.budget.IncomeLine;
import budgetbook.budget.Money;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.normalise.compare.FundBalance;
import budgetbook.normalise.compare.SheetTally;
import budgetbook.normalise.row.RowRoles;
import budgetbook.normalise.row.SectionLabel;
import budgetbook.normalise.row.SubtotalRow;
import budgetbook.normalise.value.AmountReader;
import budgetbook.normalise.value.AmountReading;
import budgetbook.normalise.value.Choices;
import budgetbook.normalise.value.Problems;
import budgetbook.normalise.value.RowContext;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 收入预算: a row holds an amount of this year and one carried over. */
final class IncomeRows {
    private static final SubmissionColumn THIS_YEAR = SubmissionColumn.THIS_YEAR;
    private static final SubmissionColumn CARRIED_OVER = SubmissionColumn.CARRIED_OVER;
    private static final List<SubmissionColumn> AMOUNTS = List.of(THIS_YEAR, CARRIED_OVER);
    private static final Set<SubmissionColumn> AMOUNT_KEYS = Set.of(THIS_YEAR, CARRIED_OVER);

    private final String unit;
    private final RowContext context;
    private final Choices choices;
    private final FundBalance balance;
    private final RowRoles roles;
    private final SheetTally tally = new SheetTally();
    private int sequence;

    IncomeRows(String unit, RowContext context, Choices choices, FundBalance balance, RowRoles roles) {
        this.unit = unit;
        this.context = context;
        this.choices = choices;
        this.balance = balance;
        this.roles = roles;
    }

    SheetTally tally() {
        return tally;
    }

    Normalised accept(SubmissionRow row) {
        switch (roles.role(row)) {
            case SUBTOTAL -> {
                String word = SubtotalRow.word(row, AMOUNT_KEYS).orElse("");
                AMOUNTS.forEach(key -> subtotal(row, key, word));
                return Normalised.NOTHING;
            }
            case NOTE, SIGNATURE -> {
                return Normalised.NOTHING;
            }
            case SECTION -> {
                if (choices.source(row.field(SubmissionColumn.SOURCE), new Problems(row))
                        .isEmpty()) {
                    AMOUNTS.forEach(key -> section(row, key));
                    return Normalised.NOTHING;
                }
            }
            case LINE -> {}
        }
        if (AMOUNTS.stream().allMatch(key -> nothing(row.field(key)))) {
            Field source = row.field(SubmissionColumn.SOURCE);
            if (source != null && choices.source(source, new Problems(row)).isPresent()) {
                tally.blank(row.place(THIS_YEAR));
            }
            return Normalised.NOTHING;
        }
        Problems problems = new Problems(row);
        Optional<String> source = choices.source(row.field(SubmissionColumn.SOURCE), problems);
        List<IncomeLine> lines = new ArrayList<>();
        for (SubmissionColumn key : AMOUNTS) {
            Field field = row.field(key);
            if (field != null) {
                amount(row, key, field, problems)
                        .ifPresent(money -> source.ifPresentOrElse(
                                name -> lines.add(line(row, key, field, name, money)),
                                () -> balance.unknownIncome().add(money, row.place(field.cell()))));
            }
        }
        return new Normalised(List.of(), lines, List.of(), problems.findings());
    }

    private boolean nothing(@Nullable Field field) {
        if (field == null) {
            return true;
        }
        AmountReading reading = context.amount(field);
        return reading instanceof AmountReading.Blank
                || (reading instanceof AmountReading.Amount amount
                        && amount.money().isZero());
    }

    private Optional<Money> amount(SubmissionRow row, SubmissionColumn key, Field field, Problems problems) {
        AmountReading reading = context.amount(field);
        if (reading instanceof AmountReading.Wrong wrong) {
            problems.at(field, wrong.said());
            tally.unknown(row.place(field.cell()));
            balance.unknownIncome().add(row.place(field.cell()));
        }
        if (reading instanceof AmountReading.Amount amount && !amount.money().isZero()) {
            if (!tally.amount(key, amount.money(), row, field.cell())) {
                problems.at(field, AmountReader.beyond(amount.money()));
                balance.unknownIncome().add(row.place(field.cell()));
                return Optional.empty();
            }
            return Optional.of(amount.money());
        }
        return Optional.empty();
    }

    private IncomeLine line(SubmissionRow row, SubmissionColumn key, Field field, String source, Money money) {
        boolean carriedOver = key.equals(CARRIED_OVER);
        balance.income(source, carriedOver, money, row.place(field.cell()));
        return new IncomeLine(unit, source, carriedOver, money, row.place(field.cell()), ++sequence);
    }

    private void section(SubmissionRow row, SubmissionColumn key) {
        Field field = row.field(key);
        if (field != null
                && context.amount(field) instanceof AmountReading.Amount amount
                && !amount.money().isZero()) {
            tally.section(key, SectionLabel.of(row, SubmissionColumn.SOURCE), amount.money(), row.place(field.cell()));
        }
    }

    private void subtotal(SubmissionRow row, SubmissionColumn key, String word) {
        Field field = row.field(key);
        if (field == null) {
            return;
        }
        AmountReading reading = context.amount(field);
        if (reading instanceof AmountReading.Amount amount) {
            tally.subtotal(key, word, amount.money(), row.place(field.cell()));
        } else if (reading instanceof AmountReading.Wrong) {
            tally.unreadableSubtotal(word, Choices.shown(field), row.place(field.cell()));
        }
    }
}
