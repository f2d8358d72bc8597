package budgetbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.BudgetLine;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredLine;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import java.util.List;
import java.util.stream.Stream;

/** Holds what was read from a filled-in form against what the unit declares. */
final class GoldenForm {
    private GoldenForm() {}

    /** Every line exactly, in order; no finding but those that the golden data themselves call for. */
    static void assertRead(ReadForm read, DeclaredDepartment department, String unitCode) {
        List<DeclaredLine> declared = department.linesOf(department.unit(unitCode));
        Stream<DeclaredLine> inOrder = Stream.concat(
                declared.stream().filter(DeclaredLine::basic), declared.stream().filter(line -> !line.basic()));
        assertThat(read.lines().stream().map(GoldenForm::shown))
                .containsExactlyElementsOf(inOrder.map(GoldenForm::shown).toList());
        assertThat(read.income()).isNotEmpty();
        assertThat(read.income().stream()
                        .map(line -> line.amount().yuan())
                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                .isEqualByComparingTo(department.incomeTotalOf(department.unit(unitCode)));
        int texts = department.targetsOf(department.unit(unitCode)).size()
                + (department.unit(unitCode).lead()
                        ? department.goals().size()
                                + department.tasks().size()
                                + department.indicators().size()
                        : 0);
        assertThat(read.narratives()).hasSize(texts);
        // what is unusual in the published budget itself: 30207 in 人员类, classes off the mapping
        assertThat(read.findings().stream()
                        .filter(finding -> !List.of(FindingCode.TYPE_UNUSUAL, FindingCode.MAPPING_DEPARTS)
                                .contains(finding.code()))
                        .map(Finding::message))
                .isEmpty();
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
