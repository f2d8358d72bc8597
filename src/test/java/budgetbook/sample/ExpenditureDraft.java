package budgetbook.sample;

import budgetbook.declared.Codes;
import budgetbook.declared.DeclaredLine;
import budgetbook.declared.DeclaredUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Drafts 基本支出 or 项目支出. */
final class ExpenditureDraft {
    private static final List<String> MERGED = List.of("type", "project", "item");

    private final SubmissionStyle style;
    private final Codes codes;
    private final DeclaredUnit unit;
    private final String sheet;
    private final List<String> order;

    ExpenditureDraft(SubmissionStyle style, Codes codes, DeclaredUnit unit, boolean basic) {
        this.style = style;
        this.codes = codes;
        this.unit = unit;
        this.sheet = basic ? "basic" : "project";
        this.order = basic ? style.basicOrder() : style.projectOrder();
    }

    /** The sheet of these lines, in their order (grouped by type where subtotals are wanted). */
    SheetDraft of(List<DeclaredLine> lines, int year) {
        List<SheetDraft.Row> rows = new ArrayList<>();
        if (style.has(Habit.SUBTOTALS)) {
            for (String type : List.of("人员类", "公用经费", "其他运转类", "特定目标类")) {
                List<DeclaredLine> ofType =
                        lines.stream().filter(line -> line.type().equals(type)).toList();
                ofType.forEach(line -> rows.add(row(line, next(rows))));
                if (!ofType.isEmpty()) {
                    rows.add(total("小计", new Entry.Figure(sum(ofType))));
                }
            }
            rows.add(total("合计", new Entry.Figure(sum(lines))));
        } else {
            lines.forEach(line -> rows.add(row(line, next(rows))));
            if (style.has(Habit.TOTAL_FORMULA) && !lines.isEmpty()) {
                rows.add(total("合计", new Entry.Total(sum(lines))));
            }
        }
        if (style.has(Habit.BLANK_ROWS)) {
            for (int i = rows.size() - rows.size() % 4; i > 0; i -= 4) {
                rows.add(i, blank());
            }
        }
        String name = style.wording().sheet(sheet);
        List<String> titles = style.has(Habit.TITLES)
                ? List.of(year + "年" + name, "编制单位：" + unit.name() + "　　　　单位：" + style.moneyUnit())
                : List.of();
        return new SheetDraft(name, titles, columns(), rows, style.has(Habit.MERGED_LABELS) ? MERGED : List.of());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        if (style.has(Habit.SEQUENCE)) {
            columns.add(Column.of("", "序号", 6));
        }
        for (String key : order) {
            switch (key) {
                case "function" -> columns.addAll(codeColumns(key, style.functionForm(), List.of("类", "款", "项")));
                case "economic", "government" ->
                    columns.addAll(codeColumns(key, style.economicForm(), List.of("类", "款")));
                default -> columns.add(Column.of(key, style.wording().column(sheet, key), width(key)));
            }
        }
        return columns;
    }

    private List<Column> codeColumns(String key, CodeForm form, List<String> levels) {
        String header = style.wording().column(sheet, key);
        if (form.oneColumn()) {
            return List.of(Column.of(key, header, 30));
        }
        List<Column> columns = new ArrayList<>();
        if (form == CodeForm.SPLIT) {
            levels.forEach(level -> columns.add(new Column(key, header, level, 6)));
        } else {
            columns.add(Column.of(key, header, 14));
        }
        columns.add(Column.of(key + "-name", style.wording().column(sheet, key + "-name"), 26));
        return columns;
    }

    private SheetDraft.Row row(DeclaredLine line, int number) {
        List<Entry> entries = new ArrayList<>();
        if (style.has(Habit.SEQUENCE)) {
            entries.add(new Entry.Figure(BigDecimal.valueOf(number)));
        }
        boolean governmentShown = style.has(Habit.GOVERNMENT_ALWAYS) || !codes.mapped(unit.nature(), line);
        for (String key : order) {
            switch (key) {
                case "type" -> entries.add(Entry.text(line.type()));
                case "project" -> entries.add(Entry.text(line.projectCode()));
                case "item" -> entries.add(Entry.text(line.item()));
                case "function" ->
                    entries.addAll(CodeEntries.of(style.functionForm(), line.function(), codes.functions()));
                case "economic" ->
                    entries.addAll(CodeEntries.of(style.economicForm(), line.economic(), codes.economic()));
                case "government" ->
                    entries.addAll(
                            governmentShown
                                    ? CodeEntries.of(style.economicForm(), line.government(), codes.government())
                                    : CodeEntries.blank(style.economicForm()));
                case "source" -> entries.add(Entry.text(line.source()));
                case "carried-over" -> entries.add(yesNo(line.carriedOver()));
                case "operating" -> entries.add(yesNo(line.operating()));
                case "amount" ->
                    entries.add(style.amountForm().entry(line.yuan().movePointLeft(style.power()), number));
                case "procurement" -> entries.add(Entry.text(line.procurement()));
                default -> entries.add(Entry.Empty.CELL);
            }
        }
        return new SheetDraft.Row(SheetDraft.Kind.DETAIL, entries);
    }

    private static int next(List<SheetDraft.Row> rows) {
        return 1
                + (int) rows.stream()
                        .filter(row -> row.kind() == SheetDraft.Kind.DETAIL)
                        .count();
    }

    private Entry yesNo(boolean yes) {
        return yes ? new Entry.Text("是") : style.has(Habit.SPELLED_OUT) ? new Entry.Text("否") : Entry.Empty.CELL;
    }

    private SheetDraft.Row total(String label, Entry amount) {
        List<Column> columns = columns();
        List<Entry> entries = new ArrayList<>(Collections.nCopies(columns.size(), Entry.Empty.CELL));
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals("type")) {
                entries.set(i, new Entry.Text(label));
            } else if (columns.get(i).key().equals("amount")) {
                entries.set(i, amount);
            }
        }
        return new SheetDraft.Row(SheetDraft.Kind.SUBTOTAL, entries);
    }

    private SheetDraft.Row blank() {
        return new SheetDraft.Row(
                SheetDraft.Kind.BLANK, Collections.nCopies(columns().size(), Entry.Empty.CELL));
    }

    private BigDecimal sum(List<DeclaredLine> lines) {
        return lines.stream()
                .map(DeclaredLine::yuan)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointLeft(style.power());
    }

    private static int width(String key) {
        return switch (key) {
            case "item" -> 40;
            case "project", "source" -> 24;
            case "amount" -> 16;
            default -> 13;
        };
    }
}
