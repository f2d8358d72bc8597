package budgetbook.reconcile;

import budgetbook.configuration.ColumnDefinition;
import budgetbook.configuration.RowDefinition;
import budgetbook.configuration.TableDefinition;
import budgetbook.configuration.TableDefinition.Panel;
import budgetbook.configuration.Template;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the standard says of a table, for the check of the rules and to know where the data starts.
 *
 * @param headers the header path of each column; empty paths in a form
 * @param labels the texts that its rows can have, where all rows are fixed; empty where rows follow from the data
 */
public record TableLayout(List<List<String>> headers, Optional<Set<String>> labels) {

    /** The layouts of some tables by sheet name. */
    public static Map<String, TableLayout> of(List<TableDefinition> tables) {
        Map<String, TableLayout> layouts = new LinkedHashMap<>();
        for (TableDefinition table : tables) {
            List<List<String>> headers = table.panels().stream()
                    .flatMap(panel -> panel.columns().stream())
                    .map(ColumnDefinition::header)
                    .toList();
            layouts.put(table.name(), new TableLayout(headers, labels(table)));
        }
        return layouts;
    }

    private static Optional<Set<String>> labels(TableDefinition table) {
        Set<String> labels = new LinkedHashSet<>();
        for (Panel panel : table.panels()) {
            for (RowDefinition row : panel.rows()) {
                if (row instanceof RowDefinition.Gap) {
                    continue;
                }
                if (!(row instanceof RowDefinition.Line line)
                        || line.text().values().stream()
                                .anyMatch(text -> !text.variables().isEmpty())) {
                    return Optional.empty();
                }
                line.text().values().stream().map(Template::pattern).forEach(labels::add);
            }
        }
        return Optional.of(labels);
    }

    int headerRows() {
        return headers.stream().mapToInt(List::size).max().orElse(0);
    }
}
