package budgetbook.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.BudgetLine;
import budgetbook.budget.IncomeLine;
import budgetbook.budget.Narrative;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredLine;
import budgetbook.declared.DeclaredUnit;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds what was read from a submission against what the unit declares. */
public final class AsDeclared {
    /** What the tables print; what is supplied for the book stands elsewhere. */
    private static final Set<Narrative.Kind> OF_TABLES =
            EnumSet.of(Narrative.Kind.TARGET, Narrative.Kind.GOAL, Narrative.Kind.TASK, Narrative.Kind.INDICATOR);

    /** Some people group their lines so. */
    private static final Comparator<String> BY_TYPE =
            Comparator.comparing(line -> line.substring(0, line.indexOf('|')));

    private AsDeclared() {}

    /** Every line exactly, in order within its type; no finding but those that the golden data themselves call for. */
    public static void assertRead(Reading read, DeclaredDepartment department, String unitCode) {
        DeclaredUnit unit = department.unit(unitCode);
        List<DeclaredLine> declared = department.linesOf(unit);
        Stream<DeclaredLine> inOrder = Stream.concat(
                declared.stream().filter(DeclaredLine::basic), declared.stream().filter(line -> !line.basic()));
        assertThat(read.lines().stream().map(AsDeclared::shown).sorted(BY_TYPE))
                .containsExactlyElementsOf(
                        inOrder.map(AsDeclared::shown).sorted(BY_TYPE).toList());
        assertThat(read.income().stream().filter(line -> !line.carriedOver()).map(AsDeclared::shown))
                .containsExactlyElementsOf(department.incomeOf(unit).stream()
                        .filter(income -> income.thisYear().signum() != 0)
                        .map(income -> income.source() + "|" + income.thisYear().setScale(2))
                        .toList());
        assertThat(read.income().stream().map(line -> line.amount().yuan()).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(department.incomeTotalOf(unit));
        assertThat(read.narratives().stream()
                        .filter(text -> text.kind() == Narrative.Kind.TARGET)
                        .map(text -> text.field("project") + "|" + text.field("level1") + "|" + text.field("indicator")
                                + "|" + text.field("value")))
                .containsExactlyElementsOf(department.targetsOf(unit).stream()
                        .map(target -> target.projectCode() + "|" + target.level1() + "|" + target.indicator() + "|"
                                + target.value())
                        .toList());
        int texts = department.targetsOf(unit).size()
                + (unit.lead()
                        ? department.goals().size()
                                + department.tasks().size()
                                + department.indicators().size()
                        : 0);
        assertThat(read.narratives())
                .filteredOn(narrative -> OF_TABLES.contains(narrative.kind()))
                .hasSize(texts);
        // what is unusual in the published budget itself: 30207 in 人员类, classes off the mapping
        assertThat(read.findings().stream()
                        .filter(finding -> !List.of(FindingCode.TYPE_UNUSUAL, FindingCode.MAPPING_DEPARTS)
                                .contains(finding.code()))
                        .map(Finding::message))
                .isEmpty();
    }

    private static String shown(IncomeLine line) {
        return line.source() + "|" + line.amount().yuan().setScale(2);
    }

    private static String shown(DeclaredLine line) {
        return String.join(
                "|",
                line.type(),
                line.projectCode(),
                line.item(),
                line.function(),
                line.economic(),
                line.government(),
                line.source(),
                String.valueOf(line.carriedOver()),
                line.yuan().setScale(2).toPlainString(),
                String.valueOf(line.operating()),
                line.procurement());
    }

    private static String shown(BudgetLine line) {
        return String.join(
                "|",
                line.type().label(),
                line.projectCode(),
                line.item(),
                line.function(),
                line.departmentEconomic(),
                line.governmentEconomic(),
                line.source(),
                String.valueOf(line.carriedOver()),
                line.amount().yuan().setScale(2).toPlainString(),
                String.valueOf(line.operating()),
                line.procurement());
    }
}
