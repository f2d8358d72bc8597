package budgetbook.declared;

import java.math.BigDecimal;

/**
 * A line of expenditure as a unit means it.
 *
 * @param type 人员类, 公用经费, 其他运转类 or 特定目标类
 * @param projectCode 21 digits; empty for basic expenditure
 * @param government the government economic class that counts, whether the submission states it or leaves it to follow
 * @param yuan exact, in 元
 * @param procurement 货物, 工程, 服务 or empty
 */
public record DeclaredLine(
        String unit,
        String type,
        String projectCode,
        String item,
        String function,
        String economic,
        String government,
        String source,
        boolean carriedOver,
        BigDecimal yuan,
        boolean operating,
        String procurement) {

    /** 基本支出, as against 项目支出. */
    public boolean basic() {
        return type.equals("人员类") || type.equals("公用经费");
    }
}
