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

    public Optional<Unit> unit(String unitCode) {
        return units.stream().filter(unit -> unit.code().equals(unitCode)).findFirst();
    }
}
