package budgetbook.budget;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dimensions of the ledger, by the words that table definitions use. Every value is text. */
public enum Dimension {
    /** 收入 or 支出. */
    SIDE("side"),
    /** The unit's code. */
    UNIT("unit"),
    /** 基本支出 or 项目支出; empty for income. */
    STAGE("stage"),
    /** 人员类, 公用经费, 其他运转类, 特定目标类. */
    TYPE("type"),
    /** The project's code of 21 digits; empty for basic expenditure. */
    PROJECT("project"),
    /** The item's or project's name. */
    ITEM("item"),
    /** The function's code of 7 digits. */
    FUNCTION("function"),
    /** The department economic class's code of 5 digits. */
    ECONOMIC("economic"),
    /** The government economic class's code of 5 digits. */
    GOVERNMENT("government"),
    /** 一般公共预算, 政府性基金, 国有资本经营预算, 财政专户管理资金, 单位资金. */
    FUND("fund"),
    /** The fund source's standard name. */
    SOURCE("source"),
    /** 财政拨款: 是 or 否. */
    APPROPRIATION("appropriation"),
    /** 本年 or 结转. */
    YEAR("year"),
    /** 机关运行经费: 是 or 否. */
    OPERATING("operating"),
    /** 货物, 工程, 服务 or empty. */
    PROCUREMENT("procurement"),
    /** The department's code; only where several departments are summed. */
    DEPARTMENT("department");

    /** Those of one department's ledger, in which the department is the same everywhere. */
    public static final List<Dimension> OF_DEPARTMENT =
            Arrays.stream(values()).filter(dimension -> dimension != DEPARTMENT).toList();

    private final String word;

    Dimension(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether the values are codes, in which a shorter one stands for all that begin with it. */
    public boolean isCode() {
        return this == FUNCTION || this == ECONOMIC || this == GOVERNMENT;
    }

    /** The words of some, for a message that offers them. */
    public static String words(Collection<Dimension> offered) {
        return offered.stream().map(Dimension::word).collect(Collectors.joining("、"));
    }

    /** Returns the one of some that is called so. */
    public static Optional<Dimension> of(String word, Collection<Dimension> offered) {
        return offered.stream().filter(dimension -> dimension.word.equals(word)).findFirst();
    }
}
