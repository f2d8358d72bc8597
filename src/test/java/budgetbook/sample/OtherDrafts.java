package budgetbook.sample;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredIncome;
import budgetbook.declared.DeclaredUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Drafts the income and the sheets of text. */
final class OtherDrafts {
    private final SubmissionStyle style;

    OtherDrafts(SubmissionStyle style) {
        this.style = style;
    }

    SheetDraft income(List<DeclaredIncome> income) {
        List<Column> columns = List.of(
                column("income", "source", 30),
                column("income", "this-year", 18),
                column("income", "carried-over", 18));
        List<SheetDraft.Row> rows = new ArrayList<>();
        for (DeclaredIncome line : income) {
            rows.add(new SheetDraft.Row(
                    SheetDraft.Kind.DETAIL,
                    List.of(new Entry.Text(line.source()), amount(line.thisYear()), amount(line.carriedOver()))));
        }
        if (style.has(Habit.SUBTOTALS) || style.has(Habit.TOTAL_FORMULA)) {
            rows.add(new SheetDraft.Row(
                    SheetDraft.Kind.SUBTOTAL,
                    List.of(
                            new Entry.Text("合计"),
                            amount(income.stream()
                                    .map(DeclaredIncome::thisYear)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)),
                            amount(income.stream()
                                    .map(DeclaredIncome::carriedOver)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)))));
        }
        return draft("income", columns, rows, List.of());
    }

    SheetDraft targets(DeclaredDepartment department, DeclaredUnit unit) {
        List<Column> columns = List.of(
                column("target", "project", 24),
                column("target", "name", 40),
                column("target", "level1", 14),
                column("target", "indicator", 44),
                column("target", "value", 16));
        List<SheetDraft.Row> rows = department.targetsOf(unit).stream()
                .map(t -> texts(t.projectCode(), t.project(), t.level1(), t.indicator(), t.value()))
                .toList();
        return draft("target", columns, rows, style.has(Habit.MERGED_LABELS) ? List.of("project", "name") : List.of());
    }

    SheetDraft goals(DeclaredDepartment department) {
        return draft(
                "goal",
                List.of(column("goal", "content", 100)),
                department.goals().stream().map(OtherDrafts::texts).toList(),
                List.of());
    }

    SheetDraft tasks(DeclaredDepartment department) {
        return draft(
                "task",
                List.of(column("task", "name", 40), column("task", "content", 90)),
                department.tasks().stream()
                        .map(task -> texts(task.name(), task.content()))
                        .toList(),
                List.of());
    }

    SheetDraft indicators(DeclaredDepartment department) {
        List<Column> columns = List.of(
                column("indicator", "level1", 16),
                column("indicator", "level2", 18),
                column("indicator", "indicator", 34),
                column("indicator", "value", 12),
                column("indicator", "explanation", 90));
        List<SheetDraft.Row> rows = department.indicators().stream()
                .map(i -> texts(i.level1(), i.level2(), i.indicator(), i.value(), i.explanation()))
                .toList();
        return draft("indicator", columns, rows, List.of());
    }

    private SheetDraft draft(String sheet, List<Column> columns, List<SheetDraft.Row> rows, List<String> merged) {
        String name = style.wording().sheet(sheet);
        List<String> titles = style.has(Habit.TITLES) ? List.of(name) : List.of();
        return new SheetDraft(name, titles, columns, rows, merged);
    }

    private Column column(String sheet, String key, int width) {
        boolean money = key.equals("this-year") || key.equals("carried-over");
        return Column.of(money ? "amount" : key, style.wording().column(sheet, key), width);
    }

    private Entry amount(BigDecimal yuan) {
        return yuan.signum() == 0 && !style.has(Habit.SPELLED_OUT)
                ? Entry.Empty.CELL
                : new Entry.Figure(yuan.movePointLeft(style.power()));
    }

    private static SheetDraft.Row texts(String... texts) {
        return new SheetDraft.Row(
                SheetDraft.Kind.DETAIL,
                java.util.Arrays.stream(texts).map(Entry::text).toList());
    }
}
