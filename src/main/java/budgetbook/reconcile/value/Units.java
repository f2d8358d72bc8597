package budgetbook.reconcile.rule;

import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import java.util.List;
import java.util.Optional;

/** The units of a department, found by their code or, as most tables print them, by their name. */
record Units(Department department) {
    /** The unit with this code, else the first with this name. */
    Optional<Unit> find(String codeOrName) {
        return department.unit(codeOrName).or(() -> named(codeOrName).stream().findFirst());
    }

    /** All units with this name; two may bear the same. */
    List<Unit> named(String name) {
        return department.units().stream()
                .filter(unit -> unit.name().equals(name))
                .toList();
    }

    /**
     * The code of the unit with this code, else those of all with this name; what is no unit stays as it is, and no line
     * will meet it.
     */
    List<String> codes(String codeOrName) {
        List<Unit> named = department.unit(codeOrName).isPresent() ? List.of() : named(codeOrName);
        return named.isEmpty()
                ? List.of(codeOrName)
                : named.stream().map(Unit::code).toList();
    }
}
