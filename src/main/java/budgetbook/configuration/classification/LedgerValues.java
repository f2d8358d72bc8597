package budgetbook.configuration.classification;

import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.budget.ExpenditureType;
import budgetbook.budget.ExpenditureType.Stage;
import budgetbook.budget.FundSource;
import budgetbook.budget.MoneyYear;
import budgetbook.budget.Procurement;
import budgetbook.budget.Unit;
import budgetbook.budget.YesNo;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which values the dimensions of the ledger can have, so that a misspelt one is refused and does not mean nothing.
 *
 * @param departments all of them: tables and rules are the same for each
 */
public record LedgerValues(Classification classification, Sources sources, List<Department> departments) {

    /** What the configuration for a year knows. */
    public static LedgerValues of(Classification classification, Sources sources, Collection<Department> departments) {
        return new LedgerValues(classification, sources, List.copyOf(departments));
    }

    /**
     * Why no line can have this value, in Chinese and without a full stop; empty if one can. Projects and items are not
     * known beforehand. A unit may be called by its code or, as most tables print it, by its name.
     */
    public Optional<String> problem(Dimension dimension, String value) {
        return switch (dimension) {
            case PROJECT, ITEM -> Optional.empty();
            case FUNCTION -> code(dimension, value, classification.functions(), "支出功能分类");
            case ECONOMIC -> code(dimension, value, classification.departmentEconomic(), "部门预算支出经济分类");
            case GOVERNMENT -> code(dimension, value, classification.governmentEconomic(), "政府预算支出经济分类");
            case UNIT -> unit(value);
            default -> {
                List<String> values = values(dimension);
                yield values.contains(value)
                        ? Optional.empty()
                        : refusal(
                                dimension,
                                value,
                                values.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining("、")));
            }
        };
    }

    private static Optional<String> code(Dimension dimension, String value, CodeList list, String called) {
        return list.name(value).isPresent() ? Optional.empty() : refusal(dimension, value, called + "科目表中的编码");
    }

    private static Optional<String> refusal(Dimension dimension, String value, String instead) {
        return Optional.of("“" + value + "”不是“" + dimension.word() + "”的值，没有明细会符合；应为" + instead);
    }

    /** All values of a dimension that has few. */
    private List<String> values(Dimension dimension) {
        return switch (dimension) {
            case SIDE -> List.of("收入", "支出");
            case STAGE -> Arrays.stream(Stage.values()).map(Stage::label).toList();
            case TYPE ->
                Arrays.stream(ExpenditureType.values())
                        .map(ExpenditureType::label)
                        .toList();
            case FUND -> sources.funds();
            case SOURCE -> sources.sources().stream().map(FundSource::name).toList();
            case DEPARTMENT -> departments.stream().map(Department::code).toList();
            case YEAR -> MoneyYear.labels();
            case APPROPRIATION, OPERATING -> YesNo.labels();
            case PROCUREMENT ->
                Stream.concat(Procurement.labels().stream(), Stream.of("")).toList();
            default -> List.of();
        };
    }

    /** In each department a name is that of one unit: which of two is meant nobody could tell. */
    private Optional<String> unit(String codeOrName) {
        boolean known = false;
        for (Department department : departments) {
            List<String> codes = codes(department, codeOrName);
            known |= !codes.isEmpty();
            if (codes.size() > 1) {
                return Optional.of("“" + codeOrName + "”在部门 " + department.code() + " 中是 " + codes.size()
                        + " 个单位的名称，分不清是哪一个；请写单位代码：" + String.join(" 或 ", codes));
            }
        }
        return known
                ? Optional.empty()
                : refusal(
                        Dimension.UNIT,
                        codeOrName,
                        "配置中单位的代码或名称，如“" + departments.get(0).units().get(0).code() + "”");
    }

    /** The value as the ledger of a department has it: the code of its unit that is called so, any other as it is. */
    public static String ofLedger(Dimension dimension, String value, Department department) {
        return dimension == Dimension.UNIT
                ? codes(department, value).stream().findFirst().orElse(value)
                : value;
    }

    private static List<String> codes(Department department, String codeOrName) {
        return department.units().stream()
                .filter(unit -> unit.isCalled(codeOrName))
                .map(Unit::code)
                .toList();
    }
}
