package budgetbook.reconcile.value;

import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The units of a department, found by their code or, as most tables print them, by their name. */
public final class Units {
    private final Department department;
    private final Map<String, List<Unit>> byName;

    public Units(Department department) {
        this.department = department;
        this.byName = department.units().stream()
                .collect(Collectors.groupingBy(Unit::name, TreeMap::new, Collectors.toList()));
    }

    /** The unit with this code, else the first with this name. */
    public Optional<Unit> find(String codeOrName) {
        return department.unit(codeOrName).or(() -> named(codeOrName).stream().findFirst());
    }

    /** All units with this name; two may bear the same. */
    public List<Unit> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /**
     * The code of the unit with this code, else those of all with this name; what is no unit stays as it is, and no line
     * will meet it.
     */
    public List<String> codes(String codeOrName) {
        List<Unit> named = department.unit(codeOrName).isPresent() ? List.of() : named(codeOrName);
        return named.isEmpty()
                ? List.of(codeOrName)
                : named.stream().map(Unit::code).toList();
    }
}
