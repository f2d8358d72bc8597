package budgetbook.configuration.header;

import java.util.List;

/** The sheets of a submission, each with the keys of its columns (of its labels, for the cover). */
public enum SheetKind {
    /** 封面. */
    COVER(
            "cover",
            "year",
            "unit-code",
            "unit-name",
            "money-unit",
            "income-total",
            "expenditure-total",
            "preparer",
            "phone",
            "date"),
    /** 收入预算. */
    INCOME("income", "source", "this-year", "carried-over"),
    /** 基本支出. */
    BASIC(
            "basic",
            "type",
            "item",
            "function",
            "function-name",
            "economic",
            "economic-name",
            "government",
            "government-name",
            "source",
            "carried-over",
            "amount",
            "operating"),
    /** 项目支出. */
    PROJECT(
            "project",
            "type",
            "project",
            "item",
            "function",
            "function-name",
            "economic",
            "economic-name",
            "government",
            "government-name",
            "source",
            "carried-over",
            "amount",
            "operating",
            "procurement"),
    /** 项目绩效目标. */
    TARGET("target", "project", "name", "level1", "indicator", "value"),
    /** 年度履职目标 (lead unit only). */
    GOAL("goal", "content"),
    /** 年度主要任务 (lead unit only). */
    TASK("task", "name", "content"),
    /** 整体绩效指标 (lead unit only). */
    INDICATOR("indicator", "level1", "level2", "indicator", "value", "explanation");

    private final String key;
    private final List<String> columns;

    SheetKind(String key, String... columns) {
        this.key = key;
        this.columns = List.of(columns);
    }

    /** The word for this sheet in headers.yml. */
    public String key() {
        return key;
    }

    /** The keys of its columns of money, in which a merged region never spreads. */
    public List<String> amounts() {
        return switch (this) {
            case INCOME -> List.of("this-year", "carried-over");
            case BASIC, PROJECT -> List.of("amount");
            case COVER, TARGET, GOAL, TASK, INDICATOR -> List.of();
        };
    }

    /** Whether its rows are texts that are printed as they stand. */
    public boolean texts() {
        return this == TARGET || this == GOAL || this == TASK || this == INDICATOR;
    }

    /** The keys of its columns, in the order in which a template shows them. */
    public List<String> columns() {
        return columns;
    }
}
