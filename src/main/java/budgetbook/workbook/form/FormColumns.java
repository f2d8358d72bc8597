package budgetbook.workbook.form;

import budgetbook.configuration.header.SheetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The columns of each sheet of rows of a form, in the order of {@link SheetKind#columns()}, with the form's own. */
final class FormColumns {
    /** How many rows are left free at least below lines of an earlier year. */
    private static final int SPARE = 12;

    private static final double CODE = 15;
    private static final double NAME = 20;
    private static final double LONG = 46;

    private static final Map<String, String> PROMPTS = Map.of(
            "function", "从下拉列表选，或直接输入 7 位末级编码；名称自动显示。",
            "economic", "从下拉列表选，或直接输入 5 位末级编码；名称自动显示。",
            "government", "可不填，按右边的对照得出；需要不同时再选。",
            "project", "21 位项目编码，与项目库一致。",
            "carried-over", "用上年结转结余安排的选“是”；空白为否。",
            "operating", "属于机关运行经费的选“是”；空白为否。",
            "procurement", "不采购的留空。");

    private final SubmissionForm form;

    FormColumns(SubmissionForm form) {
        this.form = form;
    }

    FormSheet sheet(SheetKind kind) {
        List<FormColumn> columns = new ArrayList<>();
        for (String key : kind.columns()) {
            columns.add(column(kind, key));
            if (key.equals("government-name")) {
                columns.add(new FormColumn(FormColumn.MAPPED, "对照得出的政府科目（不填即按此）", FormFormat.FORMULA, "", 22, ""));
            }
        }
        if (kind != SheetKind.GOAL && kind != SheetKind.TASK && kind != SheetKind.INDICATOR) {
            columns.add(new FormColumn(FormColumn.CHECK, "本行检查", FormFormat.FORMULA, "", 18, ""));
        }
        int rows = Math.max(rows(kind), form.earlier(kind).size() + SPARE);
        return new FormSheet(kind, form.name(kind), List.copyOf(columns), FormSheet.FIRST_ROW + rows - 1);
    }

    private static int rows(SheetKind kind) {
        return switch (kind) {
            case BASIC, PROJECT, TARGET -> 200;
            case INDICATOR -> 80;
            case TASK -> 40;
            case COVER, INCOME, GOAL -> 24;
        };
    }

    private FormColumn column(SheetKind kind, String key) {
        String header = form.name(kind, key);
        String prompt = PROMPTS.getOrDefault(key, "");
        return switch (key) {
            case "type" -> choice(key, header, "type_" + kind.key(), 11, "");
            case "source" -> choice(key, header, "source", 22, "");
            case "level1" -> kind == SheetKind.TARGET ? choice(key, header, "level1", 14, "") : text(key, header, 14);
            case "operating" -> choice(key, header, "yes", 9, prompt);
            case "procurement" -> choice(key, header, "procurement", 9, prompt);
            case "carried-over" ->
                kind == SheetKind.INCOME
                        ? new FormColumn(key, header, FormFormat.INPUT_AMOUNT, "", 20, "")
                        : choice(key, header, "yes", 8, prompt);
            case "this-year" -> new FormColumn(key, header, FormFormat.INPUT_AMOUNT, "", 20, "");
            case "amount" -> new FormColumn(key, header, FormFormat.INPUT_AMOUNT, "", 16, "");
            case "function", "economic", "government" ->
                new FormColumn(key, header, FormFormat.INPUT_CODE, key, CODE, prompt);
            case "project" ->
                kind == SheetKind.TARGET
                        ? new FormColumn(key, header, FormFormat.INPUT, "project", 24, "从下拉列表选，即“项目支出”表中已填的项目编码。")
                        : new FormColumn(key, header, FormFormat.INPUT, "", 24, prompt);
            case "function-name", "economic-name", "government-name" ->
                new FormColumn(key, header, FormFormat.FORMULA, "", NAME, "");
            case "name" ->
                kind == SheetKind.TARGET
                        ? new FormColumn(key, header, FormFormat.FORMULA, "", 26, "")
                        : text(key, header, 30);
            case "content" -> text(key, header, kind == SheetKind.GOAL ? 2.4 * LONG : 1.8 * LONG);
            case "indicator" -> text(key, header, kind == SheetKind.TARGET ? LONG : 30);
            case "value", "item" -> text(key, header, 26);
            case "explanation" -> text(key, header, LONG);
            default -> text(key, header, 18);
        };
    }

    private static FormColumn choice(String key, String header, String list, double width, String prompt) {
        return new FormColumn(key, header, FormFormat.INPUT_CHOICE, list, width, prompt);
    }

    private static FormColumn text(String key, String header, double width) {
        return new FormColumn(key, header, FormFormat.INPUT, "", width, "");
    }
}
