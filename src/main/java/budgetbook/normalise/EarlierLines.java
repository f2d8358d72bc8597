package budgetbook.normalise;

import budgetbook.budget.ExpenditureType.Stage;
import budgetbook.budget.Money;
import budgetbook.budget.MoneyUnit;
import budgetbook.budget.YesNo;
import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.classification.CodeList;
import budgetbook.configuration.classification.Sources;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.configuration.supply.Supplies;
import budgetbook.normalise.row.RowRole;
import budgetbook.normalise.row.RowRoles;
import budgetbook.normalise.value.AmountReader;
import budgetbook.normalise.value.AmountReading;
import budgetbook.normalise.value.Choices;
import budgetbook.normalise.value.CodeIndex;
import budgetbook.normalise.value.PlainText;
import budgetbook.normalise.value.Problems;
import budgetbook.normalise.value.WrittenCode;
import budgetbook.submission.SubmissionRows;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionRow;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a unit sent in an earlier year, as the form of a new year offers it again: sources, lines and indicators in
 * standard words, without amounts and without the values to be reached. Nothing is judged: a code that is no longer in
 * the list is left as it was.
 */
public final class EarlierLines {
    private final Supplies supplies;
    private final Choices choices;
    private final CodeIndex functions;
    private final CodeIndex departmentClasses;
    private final CodeIndex governmentClasses;
    private final RowRoles roles = new RowRoles();
    private final FillDown targets =
            new FillDown(SubmissionColumn.PROJECT, SubmissionColumn.NAME, SubmissionColumn.LEVEL1);
    private final Map<SheetKind, Set<Map<SubmissionColumn, String>>> lines = new EnumMap<>(SheetKind.class);

    private EarlierLines(Classification classification, Sources sources, Supplies supplies) {
        this.supplies = supplies;
        this.choices = new Choices(sources);
        this.functions = new CodeIndex(classification.functions());
        this.departmentClasses = new CodeIndex(classification.departmentEconomic());
        this.governmentClasses = new CodeIndex(classification.governmentEconomic());
    }

    /**
     * Reads a submission to its end.
     *
     * @param classification of the new year
     * @return texts by column, for each sheet that has some; equal lines once
     */
    public static Map<SheetKind, List<Map<SubmissionColumn, String>>> of(
            SubmissionRows rows, Classification classification, Sources sources, Supplies supplies) {
        EarlierLines earlier = new EarlierLines(classification, sources, supplies);
        for (SubmissionRow row = rows.next(); row != null; row = rows.next()) {
            earlier.accept(row);
        }
        Map<SheetKind, List<Map<SubmissionColumn, String>>> lines = new EnumMap<>(SheetKind.class);
        earlier.lines.forEach((kind, some) -> lines.put(kind, List.copyOf(some)));
        return lines;
    }

    private void accept(SubmissionRow row) {
        if (row.kind() != SheetKind.COVER && roles.role(row) != RowRole.LINE) {
            return;
        }
        switch (row.kind()) {
            case INCOME -> income(row);
            case BASIC -> expenditure(row, Stage.BASIC);
            case PROJECT -> expenditure(row, Stage.PROJECT);
            case TARGET -> target(row);
            case EXPLANATION -> explanation(row);
            case COVER, GOAL, TASK, INDICATOR, ASSET, PROFILE, PRIOR -> {}
        }
    }

    private void income(SubmissionRow row) {
        boolean money =
                hasAmount(row.field(SubmissionColumn.THIS_YEAR)) || hasAmount(row.field(SubmissionColumn.CARRIED_OVER));
        if (money) {
            choices.source(row.field(SubmissionColumn.SOURCE), new Problems(row))
                    .ifPresent(source -> add(row.kind(), Map.of(SubmissionColumn.SOURCE, source)));
        }
    }

    private void expenditure(SubmissionRow row, Stage stage) {
        if (!hasAmount(row.field(SubmissionColumn.AMOUNT))) {
            return;
        }
        Problems unheard = new Problems(row);
        Map<SubmissionColumn, String> line = new LinkedHashMap<>();
        put(
                line,
                SubmissionColumn.TYPE,
                choices.type(row.field(SubmissionColumn.TYPE), stage, unheard).map(type -> type.label()),
                row);
        put(line, SubmissionColumn.SOURCE, choices.source(row.field(SubmissionColumn.SOURCE), unheard), row);
        put(
                line,
                SubmissionColumn.CARRIED_OVER,
                choices.yes(row.field(SubmissionColumn.CARRIED_OVER), "是否结转", unheard)
                        .map(EarlierLines::word),
                row);
        put(
                line,
                SubmissionColumn.OPERATING,
                choices.yes(row.field(SubmissionColumn.OPERATING), "机关运行经费", unheard)
                        .map(EarlierLines::word),
                row);
        line.put(SubmissionColumn.ITEM, text(row.field(SubmissionColumn.ITEM)));
        line.put(SubmissionColumn.FUNCTION, code(row, SubmissionColumn.FUNCTION, functions));
        line.put(SubmissionColumn.ECONOMIC, code(row, SubmissionColumn.ECONOMIC, departmentClasses));
        line.put(SubmissionColumn.GOVERNMENT, code(row, SubmissionColumn.GOVERNMENT, governmentClasses));
        if (stage == Stage.PROJECT) {
            line.put(SubmissionColumn.PROJECT, text(row.field(SubmissionColumn.PROJECT)));
            put(
                    line,
                    SubmissionColumn.PROCUREMENT,
                    choices.procurement(row.field(SubmissionColumn.PROCUREMENT), unheard),
                    row);
        }
        add(row.kind(), line);
    }

    private void target(SubmissionRow row) {
        Map<SubmissionColumn, String> line = new LinkedHashMap<>();
        for (SubmissionColumn key : List.of(
                SubmissionColumn.PROJECT, SubmissionColumn.NAME, SubmissionColumn.LEVEL1, SubmissionColumn.INDICATOR)) {
            line.put(key, text(row.field(key)));
        }
        targets.fill(line);
        line.remove(SubmissionColumn.NAME); // it follows from the code
        if (!line.getOrDefault(SubmissionColumn.INDICATOR, "").isEmpty()) {
            add(row.kind(), line);
        }
    }

    /** A reason is shown beside the new one, under the standard name of its item. */
    private void explanation(SubmissionRow row) {
        String reason = text(row.field(SubmissionColumn.REASON));
        Supplies.meant(text(row.field(SubmissionColumn.ITEM)), supplies.explained())
                .filter(item -> !reason.isEmpty())
                .ifPresent(item ->
                        add(row.kind(), Map.of(SubmissionColumn.ITEM, item.name(), SubmissionColumn.REASON, reason)));
    }

    private void add(SheetKind kind, Map<SubmissionColumn, String> line) {
        lines.computeIfAbsent(kind, unused -> new LinkedHashSet<>()).add(line);
    }

    /** What was understood; otherwise what stands there. */
    private static void put(
            Map<SubmissionColumn, String> line, SubmissionColumn key, Optional<String> understood, SubmissionRow row) {
        line.put(key, understood.orElseGet(() -> text(row.field(key))));
    }

    private static String code(SubmissionRow row, SubmissionColumn key, CodeIndex index) {
        Field field = row.field(key);
        WrittenCode written = WrittenCode.of(field == null ? List.of() : field.values());
        String name = written.name().isBlank()
                ? key.nameColumn().map(column -> text(row.field(column))).orElse("")
                : written.name();
        CodeList list = index.list();
        if (!written.digits().isEmpty()) {
            return list.isLeaf(written.digits()) ? written.digits() : (written.digits() + " " + name).strip();
        }
        List<String> named = index.named(name);
        return named.size() == 1 ? named.get(0) : name;
    }

    private static boolean hasAmount(@Nullable Field field) {
        if (field == null) {
            return false;
        }
        AmountReading reading = AmountReader.read(field.value(), MoneyUnit.WAN);
        return reading instanceof AmountReading.Wrong
                || (reading instanceof AmountReading.Amount amount
                        && !amount.money().equals(Money.ZERO));
    }

    private static String word(boolean yes) {
        return YesNo.label(yes);
    }

    private static String text(@Nullable Field field) {
        return field == null ? "" : PlainText.name(field.value());
    }
}
