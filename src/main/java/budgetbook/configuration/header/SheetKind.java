package budgetbook.configuration.header;

import java.util.List;

/** The sheets of a submission, each with its columns (its labels, for the cover). */
public enum SheetKind {
    /** 封面. */
    COVER(
            "cover",
            SubmissionColumn.YEAR,
            SubmissionColumn.UNIT_CODE,
            SubmissionColumn.UNIT_NAME,
            SubmissionColumn.MONEY_UNIT,
            SubmissionColumn.INCOME_TOTAL,
            SubmissionColumn.EXPENDITURE_TOTAL,
            SubmissionColumn.PREPARER,
            SubmissionColumn.PHONE,
            SubmissionColumn.DATE),
    /** 收入预算. */
    INCOME("income", SubmissionColumn.SOURCE, SubmissionColumn.THIS_YEAR, SubmissionColumn.CARRIED_OVER),
    /** 基本支出. */
    BASIC(
            "basic",
            SubmissionColumn.TYPE,
            SubmissionColumn.ITEM,
            SubmissionColumn.FUNCTION,
            SubmissionColumn.FUNCTION_NAME,
            SubmissionColumn.ECONOMIC,
            SubmissionColumn.ECONOMIC_NAME,
            SubmissionColumn.GOVERNMENT,
            SubmissionColumn.GOVERNMENT_NAME,
            SubmissionColumn.SOURCE,
            SubmissionColumn.CARRIED_OVER,
            SubmissionColumn.AMOUNT,
            SubmissionColumn.OPERATING),
    /** 项目支出. */
    PROJECT(
            "project",
            SubmissionColumn.TYPE,
            SubmissionColumn.PROJECT,
            SubmissionColumn.ITEM,
            SubmissionColumn.FUNCTION,
            SubmissionColumn.FUNCTION_NAME,
            SubmissionColumn.ECONOMIC,
            SubmissionColumn.ECONOMIC_NAME,
            SubmissionColumn.GOVERNMENT,
            SubmissionColumn.GOVERNMENT_NAME,
            SubmissionColumn.SOURCE,
            SubmissionColumn.CARRIED_OVER,
            SubmissionColumn.AMOUNT,
            SubmissionColumn.OPERATING,
            SubmissionColumn.PROCUREMENT),
    /** 项目绩效目标. */
    TARGET(
            "target",
            SubmissionColumn.PROJECT,
            SubmissionColumn.NAME,
            SubmissionColumn.LEVEL1,
            SubmissionColumn.INDICATOR,
            SubmissionColumn.VALUE),
    /** 年度履职目标 (lead unit only). */
    GOAL("goal", SubmissionColumn.CONTENT),
    /** 年度主要任务 (lead unit only). */
    TASK("task", SubmissionColumn.NAME, SubmissionColumn.CONTENT),
    /** 整体绩效指标 (lead unit only). */
    INDICATOR(
            "indicator",
            SubmissionColumn.LEVEL1,
            SubmissionColumn.LEVEL2,
            SubmissionColumn.INDICATOR,
            SubmissionColumn.VALUE,
            SubmissionColumn.EXPLANATION),
    /** 国有资产 (optional). */
    ASSET("asset", SubmissionColumn.ITEM, SubmissionColumn.VALUE, SubmissionColumn.MEASURE),
    /** 部门概况 (optional, lead unit only). */
    PROFILE("profile", SubmissionColumn.HEADING, SubmissionColumn.CONTENT),
    /** 情况说明 (optional, lead unit only). */
    EXPLANATION("explanation", SubmissionColumn.ITEM, SubmissionColumn.REASON, SubmissionColumn.USE),
    /** 上年预算 (optional, lead unit only). */
    PRIOR("prior", SubmissionColumn.ITEM, SubmissionColumn.AMOUNT, SubmissionColumn.REASON);

    private final String key;
    private final List<SubmissionColumn> columns;

    SheetKind(String key, SubmissionColumn... columns) {
        this.key = key;
        this.columns = List.of(columns);
    }

    /** The word for this sheet in headers.yml. */
    public String key() {
        return key;
    }

    /** Returns its columns of money, in which a merged region never spreads. */
    public List<SubmissionColumn> amounts() {
        return switch (this) {
            case INCOME -> List.of(SubmissionColumn.THIS_YEAR, SubmissionColumn.CARRIED_OVER);
            case BASIC, PROJECT, PRIOR -> List.of(SubmissionColumn.AMOUNT);
            case ASSET -> List.of(SubmissionColumn.VALUE);
            case COVER, TARGET, GOAL, TASK, INDICATOR, PROFILE, EXPLANATION -> List.of();
        };
    }

    /** Whether its rows are printed as they stand. */
    public boolean texts() {
        return this == TARGET || this == GOAL || this == TASK || this == INDICATOR || ofBook();
    }

    /** Whether only the book needs it, and no table: what is wrong with it holds back no publication. */
    public boolean ofBook() {
        return this == ASSET || this == PROFILE || this == EXPLANATION || this == PRIOR;
    }

    /** Returns its columns, in the order in which a template shows them. */
    public List<SubmissionColumn> columns() {
        return columns;
    }
}
