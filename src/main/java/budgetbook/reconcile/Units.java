package budgetbook.reconcile;

import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import java.util.List;
import java.util.Optional;

/** The units of a department, found by their code or, as most tables print them, by their name. */
record Units(Department department) {
    Optional<Unit> find(String codeOrName) {
        return department.units().stream()
                .filter(unit -> unit.isCalled(codeOrName))
                .findFirst();
    }

    /** The code of a unit; what is no unit stays as it is, and no line will meet it. */
    List<String> codes(String codeOrName) {
        List<String> codes = department.units().stream()
                .filter(unit -> unit.isCalled(codeOrName))
                .map(Unit::code)
                .toList();
        return codes.isEmpty() ? List.of(codeOrName) : codes;
    }
}
