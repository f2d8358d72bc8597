package budgetbook.configuration.header;

import budgetbook.budget.BudgetLine;
import budgetbook.budget.ExpenditureType;
import budgetbook.budget.IndicatorClass;
import budgetbook.budget.Procurement;
import budgetbook.budget.YesNo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column of a submission's sheets, or a label of its cover. Several sheets may have the same column; what it holds there
 * may differ, as 上年结转结余 is an amount in 收入预算 and 是否结转 a choice elsewhere.
 */
public enum SubmissionColumn {
    /** 预算年度. */
    YEAR("year"),
    /** 单位代码. */
    UNIT_CODE("unit-code"),
    /** 单位名称. */
    UNIT_NAME("unit-name"),
    /** 金额单位. */
    MONEY_UNIT("money-unit"),
    /** 收入总计, a control total. */
    INCOME_TOTAL("income-total"),
    /** 支出总计, a control total. */
    EXPENDITURE_TOTAL("expenditure-total"),
    /** 填报人. */
    PREPARER("preparer"),
    /** 联系电话. */
    PHONE("phone"),
    /** 填报日期. */
    DATE("date"),
    /** 类型. */
    TYPE("type"),
    /** 项目编码. */
    PROJECT("project", BudgetLine.PROJECT_DIGITS),
    /** 项目名称, of expenditure; 资产项目, 事项 or 项目 of the book's sheets. */
    ITEM("item"),
    /** 功能科目编码. */
    FUNCTION("function", 7),
    /** 功能科目名称. */
    FUNCTION_NAME("function-name"),
    /** 部门经济科目编码. */
    ECONOMIC("economic", 5),
    /** 部门经济科目名称. */
    ECONOMIC_NAME("economic-name"),
    /** 政府经济科目编码. */
    GOVERNMENT("government", 5),
    /** 政府经济科目名称. */
    GOVERNMENT_NAME("government-name"),
    /** 资金来源. */
    SOURCE("source"),
    /** 本年收入, an amount. */
    THIS_YEAR("this-year"),
    /** 上年结转结余, an amount, or 是否结转, a choice. */
    CARRIED_OVER("carried-over"),
    /** 金额. */
    AMOUNT("amount"),
    /** 机关运行经费, a choice. */
    OPERATING("operating"),
    /** 政府采购, a choice. */
    PROCUREMENT("procurement"),
    /** 项目名称 or 任务名称, of texts. */
    NAME("name"),
    /** 一级指标. */
    LEVEL1("level1"),
    /** 二级指标. */
    LEVEL2("level2"),
    /** 三级指标. */
    INDICATOR("indicator"),
    /** 指标值. */
    VALUE("value"),
    /** 指标值说明. */
    EXPLANATION("explanation"),
    /** 内容, a paragraph. */
    CONTENT("content"),
    /** 计量单位, of an asset. */
    MEASURE("measure"),
    /** 栏目, the heading above a paragraph. */
    HEADING("column"),
    /** 主要原因 or 调整原因. */
    REASON("reason"),
    /** 用途. */
    USE("use");

    private final String key;
    private final int digits;

    SubmissionColumn(String key) {
        this(key, 0);
    }

    SubmissionColumn(String key, int digits) {
        this.key = key;
        this.digits = digits;
    }

    /** Returns the word for this column in headers.yml. */
    public String key() {
        return key;
    }

    /** Returns texts by their columns' words, as the ledger keeps them. */
    public static Map<String, String> keyed(Map<SubmissionColumn, String> texts) {
        Map<String, String> keyed = new LinkedHashMap<>();
        texts.forEach((column, text) -> keyed.put(column.key, text));
        return keyed;
    }

    /** Returns how many digits a code in this column has; 0 if it holds no code. */
    public int digits() {
        return digits;
    }

    /** Returns the column that repeats a code as a name, and may stand in for it. */
    public Optional<SubmissionColumn> nameColumn() {
        return switch (this) {
            case FUNCTION -> Optional.of(FUNCTION_NAME);
            case ECONOMIC -> Optional.of(ECONOMIC_NAME);
            case GOVERNMENT -> Optional.of(GOVERNMENT_NAME);
            default -> Optional.empty();
        };
    }

    /** Returns the only texts that may stand in this column of a sheet; empty if others may, too. Blank is no text. */
    public List<String> choices(SheetKind kind) {
        return switch (this) {
            case TYPE ->
                kind == SheetKind.BASIC
                        ? ExpenditureType.labels(ExpenditureType.Stage.BASIC)
                        : ExpenditureType.labels(ExpenditureType.Stage.PROJECT);
            case CARRIED_OVER -> kind == SheetKind.INCOME ? List.of() : YesNo.labels();
            case OPERATING -> YesNo.labels();
            case PROCUREMENT -> Procurement.labels();
            case LEVEL1 -> kind == SheetKind.TARGET ? IndicatorClass.labels() : List.of();
            default -> List.of();
        };
    }
}
