package budgetbook.ledger;

import budgetbook.budget.Dimension;
import budgetbook.budget.ExpenditureType;
import budgetbook.budget.FundSource;
import budgetbook.budget.MoneyYear;
import budgetbook.budget.YesNo;
import budgetbook.configuration.classification.Sources;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A value that a column of the lines can have, and what follows from it.
 *
 * @param stored as the database has it
 * @param means the values of the dimensions that the column decides
 */
record LineValue(Object stored, Map<Dimension, String> means) {

    /** All values of a column that has few; none where they are not known beforehand. */
    static List<LineValue> all(LineColumn column, Sources sources) {
        return switch (column) {
            case TYPE ->
                Arrays.stream(ExpenditureType.values()).map(LineValue::of).toList();
            case SOURCE -> sources.sources().stream().map(LineValue::of).toList();
            case YEAR ->
                List.of(
                        new LineValue(false, Map.of(Dimension.YEAR, MoneyYear.THIS_YEAR.label())),
                        new LineValue(true, Map.of(Dimension.YEAR, MoneyYear.CARRIED_OVER.label())));
            case OPERATING ->
                List.of(
                        new LineValue(false, Map.of(Dimension.OPERATING, YesNo.label(false))),
                        new LineValue(true, Map.of(Dimension.OPERATING, YesNo.label(true))));
            default -> List.of();
        };
    }

    private static LineValue of(ExpenditureType type) {
        return new LineValue(
                type.name(),
                Map.of(
                        Dimension.TYPE,
                        type.label(),
                        Dimension.STAGE,
                        type.stage().label()));
    }

    private static LineValue of(FundSource source) {
        return new LineValue(
                source.name(),
                Map.of(
                        Dimension.SOURCE,
                        source.name(),
                        Dimension.FUND,
                        source.fund(),
                        Dimension.APPROPRIATION,
                        YesNo.label(source.appropriation())));
    }
}
