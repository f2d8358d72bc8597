package budgetbook.rounding;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredIncome;
import budgetbook.declared.DeclaredLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A department whose amounts are all whole 50 元, half of the last printed digit: every sum of two odd ones needs no
 * rounding and so may not move, which leaves so little room that some of its tables cannot foot.
 */
public final class HalfCents {
    private static final BigDecimal HALF = new BigDecimal(50);
    private static final BigDecimal TWICE = new BigDecimal(100);

    private HalfCents() {}

    /** The same department with each amount made an odd number of 50 元, and the income that pays for it. */
    public static DeclaredDepartment of(DeclaredDepartment department) {
        List<DeclaredLine> lines = new ArrayList<>();
        Map<List<String>, BigDecimal[]> income = new LinkedHashMap<>();
        for (DeclaredLine line : department.lines()) {
            BigDecimal yuan = line.yuan()
                    .divideToIntegralValue(TWICE)
                    .multiply(new BigDecimal(2))
                    .add(BigDecimal.ONE)
                    .multiply(HALF);
            lines.add(new DeclaredLine(
                    line.unit(),
                    line.type(),
                    line.projectCode(),
                    line.item(),
                    line.function(),
                    line.economic(),
                    line.government(),
                    line.source(),
                    line.carriedOver(),
                    yuan,
                    line.operating(),
                    line.procurement()));
            BigDecimal[] sums = income.computeIfAbsent(
                    List.of(line.unit(), line.source()), first -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
            int year = line.carriedOver() ? 1 : 0;
            sums[year] = sums[year].add(yuan);
        }
        return new DeclaredDepartment(
                department.code(),
                department.name(),
                department.year(),
                department.units(),
                income.entrySet().stream()
                        .map(line -> new DeclaredIncome(
                                line.getKey().get(0), line.getKey().get(1), line.getValue()[0], line.getValue()[1]))
                        .toList(),
                lines,
                department.targets(),
                department.goals(),
                department.tasks(),
                department.indicators());
    }
}
