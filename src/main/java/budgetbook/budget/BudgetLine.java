package budgetbook.budget;

import budgetbook.place.SourceCell;

/**
 * 预算明细行: one amount of expenditure with all its codes, the atom of everything.
 *
 * @param unit the unit's code
 * @param projectCode 21 digits; empty for basic expenditure
 * @param item 项目名称: the item of basic expenditure or the project's name
 * @param function 功能科目, 7 digits
 * @param departmentEconomic 部门经济科目, 5 digits
 * @param governmentEconomic 政府经济科目, 5 digits
 * @param source the fund source's standard name
 * @param carriedOver 是否结转: money carried over from last year
 * @param operating 机关运行经费
 * @param procurement 政府采购: 货物, 工程, 服务 or empty
 * @param place where the amount stands
 * @param sequence the line's number in its submission, from 1: basic expenditure first, in the sender's order
 */
public record BudgetLine(
        String unit,
        ExpenditureType type,
        String projectCode,
        String item,
        String function,
        String departmentEconomic,
        String governmentEconomic,
        String source,
        boolean carriedOver,
        Money amount,
        boolean operating,
        String procurement,
        SourceCell place,
        int sequence) {
    /** The digits of a project's code. Excel keeps only the first 15 of a number, so it has to be text. */
    public static final int PROJECT_DIGITS = 21;
}
