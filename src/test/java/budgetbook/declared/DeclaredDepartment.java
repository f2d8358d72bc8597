package budgetbook.declared;

import java.math.BigDecimal;
import java.util.List;

/**
 * A department's year as its units declare it.
 *
 * @param units in the order of their codes
 * @param lines within a unit as submitted, basic expenditure first
 * @param targets within a project and level as submitted
 * @param goals a paragraph each
 */
public record DeclaredDepartment(
        String code,
        String name,
        int year,
        List<DeclaredUnit> units,
        List<DeclaredIncome> income,
        List<DeclaredLine> lines,
        List<DeclaredTarget> targets,
        List<String> goals,
        List<DeclaredTask> tasks,
        List<DeclaredIndicator> indicators) {
    public DeclaredDepartment {
        units = List.copyOf(units);
        income = List.copyOf(income);
        lines = List.copyOf(lines);
        targets = List.copyOf(targets);
        goals = List.copyOf(goals);
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
    }

    public DeclaredUnit unit(String unitCode) {
        return units.stream()
                .filter(unit -> unit.code().equals(unitCode))
                .findFirst()
                .orElseThrow();
    }

    public List<DeclaredLine> linesOf(DeclaredUnit unit) {
        return lines.stream().filter(line -> line.unit().equals(unit.code())).toList();
    }

    public List<DeclaredIncome> incomeOf(DeclaredUnit unit) {
        return income.stream().filter(line -> line.unit().equals(unit.code())).toList();
    }

    public List<DeclaredTarget> targetsOf(DeclaredUnit unit) {
        return targets.stream()
                .filter(target -> target.unit().equals(unit.code()))
                .toList();
    }

    /** The unit's expenditure in 元. */
    public BigDecimal expenditureOf(DeclaredUnit unit) {
        return linesOf(unit).stream().map(DeclaredLine::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The unit's income in 元, carried-over money included. */
    public BigDecimal incomeTotalOf(DeclaredUnit unit) {
        return incomeOf(unit).stream()
                .map(line -> line.thisYear().add(line.carriedOver()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
