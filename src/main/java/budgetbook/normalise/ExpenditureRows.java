package budgetbook.normalise;

import budgetbook.budget.BudgetLine;
import budgetbook.budget.ExpenditureType;
import budgetbook.budget.ExpenditureType.Stage;
import budgetbook.budget.Money;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.Argument;
import budgetbook.finding.Wording;
import budgetbook.normalise.compare.FundBalance;
import budgetbook.normalise.compare.LineNumbers;
import budgetbook.normalise.compare.ProjectCodes;
import budgetbook.normalise.compare.SheetTally;
import budgetbook.normalise.row.RowRoles;
import budgetbook.normalise.row.SectionLabel;
import budgetbook.normalise.row.SubtotalRow;
import budgetbook.normalise.value.AmountReader;
import budgetbook.normalise.value.AmountReading;
import budgetbook.normalise.value.Choices;
import budgetbook.normalise.value.PlainText;
import budgetbook.normalise.value.Problems;
import budgetbook.normalise.value.RowContext;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 基本支出 and 项目支出: a row holds one amount with all its codes. */
final class ExpenditureRows {
    private static final SubmissionColumn AMOUNT = SubmissionColumn.AMOUNT;
    private static final int LONGEST_NAME = 500;
    private static final Argument ITEM = Argument.of("项目名称");
    private static final List<SubmissionColumn> MARKS = List.of(
            SubmissionColumn.FUNCTION, SubmissionColumn.ECONOMIC, SubmissionColumn.SOURCE, SubmissionColumn.PROJECT);

    private final String unit;
    private final Stage stage;
    private final RowContext context;
    private final Choices choices;
    private final ExpenditureCodes codes;
    private final ProjectCodes projects;
    private final FundBalance balance;
    private final LineNumbers numbers;
    private final RowRoles roles;
    private final SheetTally tally = new SheetTally();

    ExpenditureRows(
            String unit,
            Stage stage,
            RowContext context,
            Choices choices,
            ExpenditureCodes codes,
            ProjectCodes projects,
            FundBalance balance,
            LineNumbers numbers,
            RowRoles roles) {
        this.unit = unit;
        this.stage = stage;
        this.context = context;
        this.choices = choices;
        this.codes = codes;
        this.projects = projects;
        this.balance = balance;
        this.numbers = numbers;
        this.roles = roles;
    }

    SheetTally tally() {
        return tally;
    }

    Normalised accept(SubmissionRow row) {
        Field field = row.field(AMOUNT);
        AmountReading reading = field == null ? new AmountReading.Blank() : context.amount(field);
        return switch (roles.role(row)) {
            case SUBTOTAL -> subtotal(row, field, reading);
            case SECTION -> section(row, field, reading);
            case NOTE, SIGNATURE -> Normalised.NOTHING;
            case LINE -> line(row, field, reading);
        };
    }

    private Normalised subtotal(SubmissionRow row, @Nullable Field field, AmountReading reading) {
        String word = SubtotalRow.word(row, Set.of(AMOUNT)).orElse("");
        if (reading instanceof AmountReading.Amount amount) {
            tally.subtotal(AMOUNT, word, amount.money(), row.place(AMOUNT));
        } else if (field != null && reading instanceof AmountReading.Wrong) {
            tally.unreadableSubtotal(word, Choices.shown(field), row.place(AMOUNT));
        }
        return Normalised.NOTHING;
    }

    /** A name and an amount alone: what codes it would need as a line is not asked, its sum is checked at the end. */
    private Normalised section(SubmissionRow row, @Nullable Field field, AmountReading reading) {
        if (reading instanceof AmountReading.Amount amount && !amount.money().isZero()) {
            tally.section(
                    AMOUNT,
                    SectionLabel.of(row, SubmissionColumn.TYPE, SubmissionColumn.ITEM),
                    amount.money(),
                    row.place(AMOUNT));
        } else if (field != null && reading instanceof AmountReading.Wrong wrong) {
            Problems problems = new Problems(row);
            problems.at(field, wrong.said());
            tally.unknown(row.place(AMOUNT));
            balance.unknownExpenditure().add(row.place(AMOUNT));
            return new Normalised(List.of(), List.of(), List.of(), problems.findings());
        }
        return Normalised.NOTHING;
    }

    private Normalised line(SubmissionRow row, @Nullable Field field, AmountReading reading) {
        if (field != null && reading instanceof AmountReading.Wrong wrong) {
            Problems problems = new Problems(row);
            problems.at(field, wrong.said());
            tally.unknown(row.place(AMOUNT));
            balance.unknownExpenditure().add(row.place(AMOUNT));
            codesOf(row, problems);
            return new Normalised(List.of(), List.of(), List.of(), problems.findings());
        }
        if (field != null
                && reading instanceof AmountReading.Amount amount
                && !amount.money().isZero()) {
            Problems problems = new Problems(row);
            if (!tally.amount(AMOUNT, amount.money(), row, field.cell())) {
                problems.at(field, AmountReader.beyond(amount.money()));
                balance.unknownExpenditure().add(row.place(AMOUNT));
                return new Normalised(List.of(), List.of(), List.of(), problems.findings());
            }
            Optional<BudgetLine> line = line(row, amount.money(), codesOf(row, problems), problems);
            return new Normalised(line.stream().toList(), List.of(), List.of(), problems.findings());
        }
        if (field == null && marked(row) && MARKS.stream().allMatch(key -> filled(row.field(key)))) {
            // Without a column of amounts the rest of what looks like a line is read all the same.
            Problems problems = new Problems(row);
            codesOf(row, problems);
            return new Normalised(List.of(), List.of(), List.of(), problems.findings());
        }
        if (field != null && marked(row)) {
            tally.blank(row.place(AMOUNT));
        }
        return Normalised.NOTHING;
    }

    /** Whether the row looks like a line, so that its missing amount is worth a word. */
    private static boolean marked(SubmissionRow row) {
        return MARKS.stream().map(row::field).anyMatch(field -> field != null && field.own());
    }

    private static boolean filled(@Nullable Field field) {
        return field == null || !field.isBlank();
    }

    private record Codes(
            Optional<ExpenditureType> type,
            Optional<String> project,
            String item,
            Optional<String> function,
            Optional<String> departmentClass,
            Optional<String> governmentClass,
            Optional<String> source,
            Optional<Boolean> carriedOver,
            Optional<Boolean> operating,
            Optional<String> procurement) {}

    private Codes codesOf(SubmissionRow row, Problems problems) {
        Optional<ExpenditureType> type = choices.type(row.field(SubmissionColumn.TYPE), stage, problems);
        boolean project = stage == Stage.PROJECT;
        Optional<String> code =
                project ? projects.code(row.field(SubmissionColumn.PROJECT), problems) : Optional.of("");
        if (project) {
            projects.line(code, row);
        }
        String item = item(row, problems);
        if (project && code.isPresent() && !item.isEmpty()) {
            item = projects.expenditure(code.get(), item, type.orElse(null), row, problems);
        }
        Optional<String> function = codes.function(row, problems);
        Optional<String> departmentClass = codes.departmentClass(row, problems);
        return new Codes(
                type,
                code,
                item,
                function,
                departmentClass,
                codes.governmentClass(row, departmentClass, problems),
                choices.source(row.field(SubmissionColumn.SOURCE), problems),
                choices.yes(row.field(SubmissionColumn.CARRIED_OVER), "是否结转", problems),
                choices.yes(row.field(SubmissionColumn.OPERATING), "机关运行经费", problems),
                choices.procurement(row.field(SubmissionColumn.PROCUREMENT), problems));
    }

    private static String item(SubmissionRow row, Problems problems) {
        Field field = row.field(SubmissionColumn.ITEM);
        if (!problems.legible(field)) {
            return "";
        }
        String item = field == null ? "" : PlainText.name(field.value());
        if (field != null && item.isEmpty()) {
            problems.at(field, Wording.TEXT_BLANK.of(ITEM));
        } else if (field != null && item.length() > LONGEST_NAME) {
            problems.at(field, Wording.TEXT_LONG.of(ITEM, Argument.of(item.length()), Argument.of(LONGEST_NAME)));
        }
        return item;
    }

    private Optional<BudgetLine> line(SubmissionRow row, Money amount, Codes of, Problems problems) {
        if (of.source().isPresent() && of.carriedOver().isPresent()) {
            balance.expenditure(of.source().get(), of.carriedOver().get(), amount, row.place(AMOUNT));
        } else {
            balance.unassigned(of.source(), amount, row.place(AMOUNT));
        }
        boolean whole = of.type().isPresent()
                && of.project().isPresent()
                && !of.item().isEmpty()
                && of.function().isPresent()
                && of.departmentClass().isPresent()
                && of.governmentClass().isPresent()
                && of.source().isPresent()
                && of.carriedOver().isPresent()
                && of.operating().isPresent()
                && of.procurement().isPresent();
        if (!whole || problems.errors()) {
            return Optional.empty();
        }
        BudgetLine line = new BudgetLine(
                unit,
                of.type().get(),
                of.project().get(),
                of.item(),
                of.function().get(),
                of.departmentClass().get(),
                of.governmentClass().get(),
                of.source().get(),
                of.carriedOver().get(),
                amount,
                of.operating().get(),
                of.procurement().get(),
                row.place(AMOUNT),
                numbers.next());
        notices(row, line, problems);
        return Optional.of(line);
    }

    private void notices(SubmissionRow row, BudgetLine line, Problems problems) {
        Field type = row.field(SubmissionColumn.TYPE);
        Field amount = row.field(AMOUNT);
        if (type != null) {
            UnusualTypes.of(line.type(), line.departmentEconomic())
                    .ifPresent(wording -> problems.at(
                            type,
                            wording.of(Argument.of(line.type().label()), codes.shownClass(line.departmentEconomic()))));
        }
        if (amount != null) {
            numbers.earlier(line, row.number())
                    .ifPresent(earlier -> problems.at(amount, Wording.LINE_TWICE.of(Argument.of(earlier))));
        }
    }
}
