package budgetbook.normalise;

import budgetbook.budget.ExpenditureType;
import budgetbook.finding.Wording;
import java.util.Optional;

/** Pairs of type and economic class that are lawful, but rare enough to ask about. */
final class UnusualTypes {
    private static final String WAGES = "301";
    private static final String PERSONS = "303";

    private UnusualTypes() {}

    /** What is unusual about the pair; empty if nothing. */
    static Optional<Wording> of(ExpenditureType type, String departmentEconomic) {
        String group = departmentEconomic.substring(0, WAGES.length());
        boolean personal = group.equals(WAGES) || group.equals(PERSONS);
        return switch (type) {
            case PERSONNEL -> personal ? Optional.empty() : Optional.of(Wording.TYPE_WITH_CLASS);
            case PUBLIC -> personal ? Optional.of(Wording.TYPE_WITH_CLASS) : Optional.empty();
            case OPERATING, TARGETED ->
                group.equals(WAGES) ? Optional.of(Wording.PROJECT_WITH_WAGES) : Optional.empty();
        };
    }
}
