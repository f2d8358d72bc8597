package budgetbook.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 汇总: departments whose budgets are summed, e.g. those of a city.
 *
 * @param code that of no department
 * @param departments in the order of their codes
 */
public record Group(String code, String name, List<Department> departments) {
    public Group {
        departments = departments.stream()
                .sorted(Comparator.comparing(Department::code))
                .toList();
    }

    /** Says how many of its departments are summed. */
    public String sums(int counted) {
        return "已汇总 " + counted + " 个部门，共 " + departments.size() + " 个";
    }

    /** Returns the department with a code. */
    public Optional<Department> department(String departmentCode) {
        return departments.stream()
                .filter(department -> department.code().equals(departmentCode))
                .findFirst();
    }
}
