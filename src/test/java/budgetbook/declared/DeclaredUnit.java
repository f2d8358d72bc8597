package budgetbook.declared;

/**
 * A budget unit.
 *
 * @param shortName as people call it, e.g. 科协本级
 * @param nature 行政 or 事业
 */
public record DeclaredUnit(String code, String name, String shortName, String nature, boolean lead) {}
