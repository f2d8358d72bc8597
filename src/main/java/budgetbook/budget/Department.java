package budgetbook.budget;

import java.util.List;
import java.util.Optional;

/**
 * 部门: a department and its budget units.
 *
 * @param code e.g. 254
 * @param units in the order of their codes; exactly one is the lead
 * @param founded the first year for which it has a budget; 0 if that is not told
 */
public record Department(String code, String name, List<Unit> units, int founded) {
    public Department {
        units = units.stream()
                .sorted(java.util.Comparator.comparing(Unit::code))
                .toList();
    }

    /** One of which it is not told when it was founded. */
    public Department(String code, String name, List<Unit> units) {
        this(code, name, units, 0);
    }

    /** Returns the lead unit, which supplies what concerns the whole department. */
    public Unit lead() {
        return units.stream().filter(Unit::lead).findFirst().orElseThrow();
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
