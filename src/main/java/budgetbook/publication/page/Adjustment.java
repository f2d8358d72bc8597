package budgetbook.publication.page;

import java.math.BigDecimal;

/**
 * 舍位调整: a cell that is printed off its true rounding so that its table foots.
 *
 * @param table e.g. 预算05表
 * @param cell e.g. F9
 * @param row as people call it
 * @param column the header path
 * @param rounded the true rounding, in 万元
 * @param printed what is printed, in 万元
 */
public record Adjustment(
        String table, String cell, String row, String column, BigDecimal rounded, BigDecimal printed) {}
