package budgetbook.table;

import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.budget.Group;
import budgetbook.budget.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is called how in the tables of a group.
 *
 * @param everywhere the variables that are known everywhere
 * @param parts the codes of the departments that are counted
 */
record GroupNaming(
        Map<String, String> everywhere, List<String> parts, Map<String, String> departments, Map<String, Unit> units)
        implements Naming {

    static GroupNaming of(Group group, int year, List<Department> counted) {
        Map<String, String> everywhere = Map.of(
                "year", Integer.toString(year),
                "group.code", group.code(),
                "group.name", group.name(),
                "counted", group.sums(counted.size()));
        Map<String, String> departments = new HashMap<>();
        Map<String, Unit> units = new HashMap<>();
        for (Department department : group.departments()) {
            departments.put(department.code(), department.name());
            department.units().forEach(unit -> units.put(unit.code(), unit));
        }
        return new GroupNaming(
                everywhere, counted.stream().map(Department::code).toList(), departments, units);
    }

    @Override
    public void name(Map<String, String> values) {
        String department = values.getOrDefault(Dimension.DEPARTMENT.word(), "");
        values.put("department.name", departments.getOrDefault(department, department));
        String code = values.getOrDefault(Dimension.UNIT.word(), "");
        Optional<Unit> unit = Optional.ofNullable(units.get(code));
        values.put("unit.name", unit.map(Unit::name).orElse(code));
        values.put("unit.short-name", unit.map(Unit::shortName).orElse(code));
    }
}
