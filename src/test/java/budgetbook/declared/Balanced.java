package budgetbook.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Departments whose income pays for just what they spend. */
public final class Balanced {
    private Balanced() {}

    /** A department with other lines, the income that pays for them, and the targets of their projects. */
    public static DeclaredDepartment with(DeclaredDepartment department, List<DeclaredLine> lines) {
        Set<String> projects = lines.stream().map(DeclaredLine::projectCode).collect(Collectors.toSet());
        return new DeclaredDepartment(
                department.code(),
                department.name(),
                department.year(),
                department.units(),
                income(lines),
                lines,
                department.targets().stream()
                        .filter(target -> projects.contains(target.projectCode()))
                        .toList(),
                department.goals(),
                department.tasks(),
                department.indicators());
    }

    /** The income that pays for expenditure. */
    public static List<DeclaredIncome> income(List<DeclaredLine> lines) {
        Map<List<String>, List<DeclaredLine>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(List.of(line.unit(), line.source()), first -> new ArrayList<>())
                .add(line));
        Function<Stream<DeclaredLine>, BigDecimal> sum =
                some -> some.map(DeclaredLine::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<DeclaredIncome> income = new ArrayList<>();
        groups.forEach((group, paid) -> income.add(new DeclaredIncome(
                group.get(0),
                group.get(1),
                sum.apply(paid.stream().filter(line -> !line.carriedOver())),
                sum.apply(paid.stream().filter(DeclaredLine::carriedOver)))));
        return income;
    }
}
