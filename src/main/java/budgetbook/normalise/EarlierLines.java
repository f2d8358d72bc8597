package budgetbook.normalise;

import budgetbook.budget.ExpenditureType.Stage;
import budgetbook.budget.Money;
import budgetbook.budget.MoneyUnit;
import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.classification.CodeList;
import budgetbook.configuration.classification.Sources;
import budgetbook.configuration.header.SheetKind;
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
    private final Choices choices;
    private final CodeIndex functions;
    private final CodeIndex departmentClasses;
    private final CodeIndex governmentClasses;
    private final RowRoles roles = new RowRoles();
    private final FillDown targets = new FillDown("project", "name", "level1");
    private final Map<SheetKind, Set<Map<String, String>>> lines = new EnumMap<>(SheetKind.class);

    private EarlierLines(Classification classification, Sources sources) {
        this.choices = new Choices(sources);
        this.functions = new CodeIndex(classification.functions());
        this.departmentClasses = new CodeIndex(classification.departmentEconomic());
        this.governmentClasses = new CodeIndex(classification.governmentEconomic());
    }

    /**
     * Reads a submission to its end.
     *
     * @param classification of the new year
     * @return texts by column key, for each sheet that has some; equal lines once
     */
    public static Map<SheetKind, List<Map<String, String>>> of(
            SubmissionRows rows, Classification classification, Sources sources) {
        EarlierLines earlier = new EarlierLines(classification, sources);
        for (SubmissionRow row = rows.next(); row != null; row = rows.next()) {
            earlier.accept(row);
        }
        Map<SheetKind, List<Map<String, String>>> lines = new EnumMap<>(SheetKind.class);
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
            case COVER, GOAL, TASK, INDICATOR -> {}
        }
    }

    private void income(SubmissionRow row) {
        boolean money = hasAmount(row.field("this-year")) || hasAmount(row.field("carried-over"));
        if (money) {
            choices.source(row.field("source"), new Problems(row))
                    .ifPresent(source -> add(row.kind(), Map.of("source", source)));
        }
    }

    private void expenditure(SubmissionRow row, Stage stage) {
        if (!hasAmount(row.field("amount"))) {
            return;
        }
        Problems unheard = new Problems(row);
        Map<String, String> line = new LinkedHashMap<>();
        put(line, "type", choices.type(row.field("type"), stage, unheard).map(type -> type.label()), row);
        put(line, "source", choices.source(row.field("source"), unheard), row);
        put(
                line,
                "carried-over",
                choices.yes(row.field("carried-over"), "是否结转", unheard).map(EarlierLines::word),
                row);
        put(
                line,
                "operating",
                choices.yes(row.field("operating"), "机关运行经费", unheard).map(EarlierLines::word),
                row);
        line.put("item", text(row.field("item")));
        line.put("function", code(row, "function", functions));
        line.put("economic", code(row, "economic", departmentClasses));
        line.put("government", code(row, "government", governmentClasses));
        if (stage == Stage.PROJECT) {
            line.put("project", text(row.field("project")));
            put(line, "procurement", choices.procurement(row.field("procurement"), unheard), row);
        }
        add(row.kind(), line);
    }

    private void target(SubmissionRow row) {
        Map<String, String> line = new LinkedHashMap<>();
        for (String key : List.of("project", "name", "level1", "indicator")) {
            line.put(key, text(row.field(key)));
        }
        targets.fill(line);
        line.remove("name"); // it follows from the code
        if (!line.getOrDefault("indicator", "").isEmpty()) {
            add(row.kind(), line);
        }
    }

    private void add(SheetKind kind, Map<String, String> line) {
        lines.computeIfAbsent(kind, unused -> new LinkedHashSet<>()).add(line);
    }

    /** What was understood; otherwise what stands there. */
    private static void put(Map<String, String> line, String key, Optional<String> understood, SubmissionRow row) {
        line.put(key, understood.orElseGet(() -> text(row.field(key))));
    }

    private static String code(SubmissionRow row, String key, CodeIndex index) {
        Field field = row.field(key);
        WrittenCode written = WrittenCode.of(field == null ? List.of() : field.values());
        String name = written.name().isBlank() ? text(row.field(key + "-name")) : written.name();
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
        return yes ? "是" : "否";
    }

    private static String text(@Nullable Field field) {
        return field == null ? "" : PlainText.name(field.value());
    }
}
