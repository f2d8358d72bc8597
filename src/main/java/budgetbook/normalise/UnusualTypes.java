package budgetbook.normalise;

import budgetbook.budget.ExpenditureType;
import java.util.Optional;

/** Pairs of type and economic class that are lawful, but rare enough to ask about. */
final class UnusualTypes {
    private static final String WAGES = "301";
    private static final String PERSONS = "303";

    private UnusualTypes() {}

    /** What is unusual about the pair, in Chinese; empty if nothing. */
    static Optional<String> of(ExpenditureType type, String departmentEconomic) {
        String group = departmentEconomic.substring(0, WAGES.length());
        boolean personal = group.equals(WAGES) || group.equals(PERSONS);
        return switch (type) {
            case PERSONNEL -> personal ? Optional.empty() : Optional.of("人员类列支 " + departmentEconomic);
            case PUBLIC -> personal ? Optional.of("公用经费列支 " + departmentEconomic) : Optional.empty();
            case OPERATING, TARGETED ->
                group.equals(WAGES) ? Optional.of("项目支出列支人员经费 " + departmentEconomic) : Optional.empty();
        };
    }
}
