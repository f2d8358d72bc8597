package budgetbook.budget;

/**
 * 资金来源: where money comes from, e.g. 一般公共预算-财政拨款.
 *
 * @param name the standard name
 * @param fund the fund it belongs to: 一般公共预算, 政府性基金, 国有资本经营预算, 财政专户管理资金 or 单位资金
 * @param appropriation whether it counts as 财政拨款 in the tables
 */
public record FundSource(String name, String fund, boolean appropriation) {}
