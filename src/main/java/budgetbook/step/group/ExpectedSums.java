package budgetbook.step.group;

import budgetbook.budget.Condition;
import budgetbook.budget.Dimension;
import budgetbook.configuration.table.TableDefinition;
import budgetbook.configuration.table.TableDimensions;
import budgetbook.ledger.Fact;
import budgetbook.ledger.FactSums;
import budgetbook.ledger.SumsByValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a table of a group must say: the facts of its departments, added up one department after the other. As large as the
 * table, not as the facts.
 */
final class ExpectedSums {
    private final Set<Dimension> dimensions;
    private final Condition where;
    private final SumsByValue sums = new SumsByValue();

    ExpectedSums(TableDefinition table) {
        this.dimensions = TableDimensions.of(table);
        this.dimensions.add(Dimension.SIDE);
        this.where = table.where();
    }

    /** Adds the facts of a department. */
    void add(String department, List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.meets(where)) {
                Map<Dimension, String> values = new EnumMap<>(Dimension.class);
                dimensions.forEach(dimension -> values.put(dimension, fact.value(dimension)));
                if (dimensions.contains(Dimension.DEPARTMENT)) {
                    values.put(Dimension.DEPARTMENT, department);
                }
                sums.add(values, fact.amount(), fact.sequence());
            }
        }
    }

    /** Returns what has been added, to be asked cell by cell. */
    FactSums sums() {
        return new FactSums(sums.facts());
    }
}
