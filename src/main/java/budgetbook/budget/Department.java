package budgetbook.budget;

import java.util.List;
import java.util.Optional;

/**
 * 部门: a department and its budget units.
 *
 * @param code e.g. 254
 * @param units in the order of their codes; exactly one is the lead
 */
public record Department(String code, String name, List<Unit> units) {
    public Department {
        units = units.stream()
                .sorted(java.util.Comparator.comparing(Unit::code))
                .toList();
    }

    /** Returns the unit with a code. */
    public Optional<Unit> unit(String unitCode) {
        int low = 0;
        int high = units.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = units.get(middle).code().compareTo(unitCode);
            if (order == 0) {
                return Optional.of(units.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return Optional.empty();
    }
}
