package budgetbook.budget;

/**
 * 预算单位: a budget unit, which submits one workbook a year.
 *
 * @param code six digits, e.g. 254301
 * @param name the full name, as the tables print it
 * @param shortName how the console and reports call it
 * @param lead whether it is the 本级, which also submits the department's goals
 */
public record Unit(String code, String name, String shortName, Nature nature, boolean lead) {
    /** Whether this is its code or, as most tables print it, its full name. */
    public boolean isCalled(String codeOrName) {
        return code.equals(codeOrName) || name.equals(codeOrName);
    }
}
