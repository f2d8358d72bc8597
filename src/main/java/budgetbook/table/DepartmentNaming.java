package budgetbook.table;

import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.budget.Narrative;
import budgetbook.budget.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is called how in the tables of a department.
 *
 * @param everywhere the variables that are known everywhere
 */
record DepartmentNaming(Department department, Map<String, String> everywhere) implements Naming {

    static DepartmentNaming of(Department department, int year, List<Narrative> narratives) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("year", Integer.toString(year));
        values.put("department.code", department.code());
        values.put("department.name", department.name());
        values.put(
                "goals",
                String.join(
                        "\n",
                        narratives.stream()
                                .filter(narrative -> narrative.kind() == Narrative.Kind.GOAL)
                                .map(narrative -> narrative.field("content"))
                                .toList()));
        return new DepartmentNaming(department, values);
    }

    @Override
    public List<String> parts() {
        return department.units().stream().map(Unit::code).toList();
    }

    @Override
    public void name(Map<String, String> values) {
        String code = values.getOrDefault(Dimension.UNIT.word(), "");
        values.put("unit.name", department.unit(code).map(Unit::name).orElse(code));
        values.put("unit.short-name", department.unit(code).map(Unit::shortName).orElse(code));
    }
}
