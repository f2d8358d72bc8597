package budgetbook.reconcile.value;

import budgetbook.budget.Ceiling;
import budgetbook.budget.Department;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.classification.Classification;
import java.util.List;

/**
 * The standards are given from outside, and a department's budget has to keep to them.
 *
 * @param classification the year's code lists with their names
 * @param ceilings those of the department's units
 */
public record Standards(int year, Classification classification, List<Ceiling> ceilings) {

    /** What the configuration says for a department. */
    public static Standards of(Configuration configuration, Department department) {
        return new Standards(
                configuration.year(),
                configuration.classification(),
                configuration.ceilings().stream()
                        .filter(ceiling -> department.unit(ceiling.unit()).isPresent())
                        .toList());
    }
}
