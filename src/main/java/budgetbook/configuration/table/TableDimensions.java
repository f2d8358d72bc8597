package budgetbook.configuration.table;

import budgetbook.budget.Condition;
import budgetbook.budget.Dimension;
import budgetbook.configuration.table.RowDefinition.Banner;
import budgetbook.configuration.table.RowDefinition.Each;
import budgetbook.configuration.table.RowDefinition.Line;
import budgetbook.configuration.table.TableDefinition.Panel;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the dimensions that a table names: sums over them are all that it needs. */
public final class TableDimensions {
    private final Set<Dimension> found = EnumSet.noneOf(Dimension.class);

    private TableDimensions() {}

    /** Returns the dimensions of the conditions, blocks of rows and templates of a table. */
    public static Set<Dimension> of(TableDefinition table) {
        TableDimensions dimensions = new TableDimensions();
        dimensions.add(table.where());
        for (Panel panel : table.panels()) {
            dimensions.add(panel.where());
            panel.columns().forEach(column -> dimensions.add(column.where()));
            dimensions.rows(panel.rows());
        }
        return dimensions.found;
    }

    private void add(Condition condition) {
        condition.clauses().forEach(clause -> found.add(clause.dimension()));
    }

    private void rows(List<RowDefinition> rows) {
        for (RowDefinition row : rows) {
            if (row instanceof Line line) {
                add(line.where());
                texts(line.text().values());
            } else if (row instanceof Each each) {
                add(each.where());
                found.addAll(each.by());
                each.order().forEach(order -> {
                    Dimension dimension = order.dimension();
                    if (dimension != null) {
                        found.add(dimension);
                    }
                });
                rows(each.rows());
            } else if (row instanceof Banner banner) {
                texts(List.of(banner.text()));
                rows(banner.rows());
            }
        }
    }

    /** A variable is called by its dimension, or begins with it: {function.name}. */
    private void texts(Collection<Template> texts) {
        for (Template text : texts) {
            for (String variable : text.variables()) {
                String word = variable.replaceFirst("\\..*", "");
                Dimension.of(word, List.of(Dimension.values())).ifPresent(found::add);
            }
        }
    }
}
