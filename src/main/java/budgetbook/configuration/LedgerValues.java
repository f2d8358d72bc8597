package budgetbook.configuration;

import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.budget.ExpenditureType;
import budgetbook.budget.ExpenditureType.Stage;
import budgetbook.budget.FundSource;
import budgetbook.budget.Unit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which values the dimensions of the ledger can have, so that a misspelt one is refused and does not mean nothing. */
public record LedgerValues(Classification classification, Sources sources, List<Unit> units) {

    /** What the configuration for a year knows. */
    static LedgerValues of(Classification classification, Sources sources, Collection<Department> departments) {
        return new LedgerValues(
                classification,
                sources,
                departments.stream()
                        .flatMap(department -> department.units().stream())
                        .toList());
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
            case UNIT ->
                unit(value).isPresent()
                        ? Optional.empty()
                        : refusal(
                                dimension,
                                value,
                                "配置中单位的代码或名称，如“" + units.get(0).code() + "”");
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
            case YEAR -> List.of("本年", "结转");
            case APPROPRIATION, OPERATING -> List.of("是", "否");
            case PROCUREMENT -> List.of("货物", "工程", "服务", "");
            default -> List.of();
        };
    }

    /** The value as the ledger has it: the code of a unit that is called by its name, any other as it is. */
    String ofLedger(Dimension dimension, String value) {
        return dimension == Dimension.UNIT ? unit(value).map(Unit::code).orElse(value) : value;
    }

    private Optional<Unit> unit(String codeOrName) {
        return units.stream().filter(unit -> unit.isCalled(codeOrName)).findFirst();
    }
}
