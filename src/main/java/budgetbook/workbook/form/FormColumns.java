package budgetbook.workbook.form;

import budgetbook.budget.BudgetLine;
import budgetbook.configuration.header.ProgramSheets;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The columns of each sheet of rows of a form, in the order of {@link SheetKind#columns()}, with the form's own. */
final class FormColumns {
    /** How many rows are left free at least below lines of an earlier year. */
    private static final int SPARE = 12;

    private static final double CODE = 24;
    private static final double NAME = 20;
    private static final double LONG = 46;
    /** So wide that the title has room above few columns. */
    private static final double INCOME = 36;

    private static final String FIND = " 位末级编码；名称自动显示。找编码：点列名，到“" + ProgramSheets.SEARCH + "”按名称查。";

    private static final Map<SubmissionColumn, String> PROMPTS = Map.of(
            SubmissionColumn.FUNCTION, "从下拉列表选，或直接输入 " + SubmissionColumn.FUNCTION.digits() + FIND,
            SubmissionColumn.ECONOMIC, "从下拉列表选，或直接输入 " + SubmissionColumn.ECONOMIC.digits() + FIND,
            SubmissionColumn.GOVERNMENT, "可不填，按右边的对照得出；需要不同时再选。",
            SubmissionColumn.PROJECT, BudgetLine.PROJECT_DIGITS + " 位项目编码，与项目库一致。",
            SubmissionColumn.CARRIED_OVER, "用上年结转结余安排的选“是”；空白为否。",
            SubmissionColumn.OPERATING, "属于机关运行经费的选“是”；空白为否。",
            SubmissionColumn.PROCUREMENT, "不采购的留空。");

    private final SubmissionForm form;

    FormColumns(SubmissionForm form) {
        this.form = form;
    }

    FormSheet sheet(SheetKind kind) {
        List<FormColumn> columns = new ArrayList<>();
        for (SubmissionColumn key : kind.columns()) {
            columns.add(column(kind, key));
            if (key == SubmissionColumn.GOVERNMENT_NAME) {
                columns.add(FormColumn.own(FormColumn.MAPPED, "对照得出的政府科目（不填即按此）", 22));
            }
        }
        boolean telling = columns.stream().anyMatch(column -> column.choice() || column.amount());
        columns.add(FormColumn.own(FormColumn.CHECK, "本行检查", 40));
        if (telling) {
            columns.add(FormColumn.own(FormColumn.ODD, "不像本列内容的列", 20));
        }
        int rows = Math.max(rows(kind), form.earlier(kind).size() + SPARE);
        return new FormSheet(kind, form.name(kind), List.copyOf(columns), FormSheet.FIRST_ROW + rows - 1);
    }

    private static int rows(SheetKind kind) {
        return switch (kind) {
            case BASIC, PROJECT, TARGET -> 200;
            case INDICATOR -> 80;
            case TASK -> 40;
            case COVER, INCOME, GOAL, ASSET, PROFILE, EXPLANATION, PRIOR -> 24;
        };
    }

    private FormColumn column(SheetKind kind, SubmissionColumn key) {
        String header = form.name(kind, key);
        String prompt = PROMPTS.getOrDefault(key, "");
        return switch (key) {
            case TYPE -> choice(key, header, "type_" + kind.key(), 11, "");
            case SOURCE -> choice(key, header, "source", 22, "");
            case LEVEL1 -> kind == SheetKind.TARGET ? choice(key, header, "level1", 14, "") : text(key, header, 14);
            case OPERATING -> choice(key, header, "yes", 9, prompt);
            case PROCUREMENT -> choice(key, header, "procurement", 9, prompt);
            case CARRIED_OVER ->
                kind == SheetKind.INCOME
                        ? FormColumn.of(key, header, FormFormat.INPUT_AMOUNT, "", INCOME, "")
                        : choice(key, header, "yes", 8, prompt);
            case THIS_YEAR -> FormColumn.of(key, header, FormFormat.INPUT_AMOUNT, "", INCOME, "");
            case AMOUNT -> FormColumn.of(key, header, FormFormat.INPUT_AMOUNT, "", 16, "");
            case FUNCTION, ECONOMIC, GOVERNMENT ->
                FormColumn.of(key, header, FormFormat.INPUT_CODE, key.key(), CODE, prompt);
            case PROJECT ->
                kind == SheetKind.TARGET
                        ? FormColumn.of(key, header, FormFormat.INPUT, "project", 24, "从下拉列表选，即“项目支出”表中已填的项目编码。")
                        : FormColumn.of(key, header, FormFormat.INPUT, "", 24, prompt);
            case FUNCTION_NAME, ECONOMIC_NAME, GOVERNMENT_NAME ->
                FormColumn.of(key, header, FormFormat.FORMULA, "", NAME, "");
            case NAME ->
                kind == SheetKind.TARGET
                        ? FormColumn.of(key, header, FormFormat.FORMULA, "", 36, "")
                        : text(key, header, 30);
            case CONTENT -> text(key, header, kind == SheetKind.GOAL ? 2.4 * LONG : 1.8 * LONG);
            case INDICATOR -> text(key, header, kind == SheetKind.TARGET ? LONG : 30);
            case VALUE, ITEM -> text(key, header, 26);
            case EXPLANATION -> text(key, header, LONG);
            default -> text(key, header, 18);
        };
    }

    private static FormColumn choice(SubmissionColumn key, String header, String list, double width, String prompt) {
        return FormColumn.of(key, header, FormFormat.INPUT_CHOICE, list, width, prompt);
    }

    private static FormColumn text(SubmissionColumn key, String header, double width) {
        return FormColumn.of(key, header, FormFormat.INPUT, "", width, "");
    }
}
