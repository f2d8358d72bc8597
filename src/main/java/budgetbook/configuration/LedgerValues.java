package budgetbook.configuration;

import budgetbook.budget.Dimension;
import budgetbook.budget.ExpenditureType;
import budgetbook.budget.ExpenditureType.Stage;
import java.util.Arrays;
import java.util.List;

/** Which values the dimensions of the ledger can have, so that a misspelt one is refused and does not mean nothing. */
public record LedgerValues(Classification classification, Sources sources) {

    /** Whether a line can have this value; units, projects and items are not known beforehand. */
    public boolean has(Dimension dimension, String value) {
        return switch (dimension) {
            case SIDE -> List.of("收入", "支出").contains(value);
            case STAGE ->
                Arrays.stream(Stage.values()).anyMatch(stage -> stage.label().equals(value));
            case TYPE -> ExpenditureType.of(value).isPresent();
            case FUNCTION -> classification.functions().name(value).isPresent();
            case ECONOMIC -> classification.departmentEconomic().name(value).isPresent();
            case GOVERNMENT -> classification.governmentEconomic().name(value).isPresent();
            case FUND -> sources.funds().contains(value);
            case SOURCE -> sources.source(value).isPresent();
            case YEAR -> List.of("本年", "结转").contains(value);
            case APPROPRIATION, OPERATING -> List.of("是", "否").contains(value);
            case PROCUREMENT -> List.of("货物", "工程", "服务", "").contains(value);
            case UNIT, PROJECT, ITEM -> true;
        };
    }
}
