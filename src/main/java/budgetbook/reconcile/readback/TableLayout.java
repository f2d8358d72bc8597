package budgetbook.reconcile.readback;

import budgetbook.configuration.table.ColumnDefinition;
import budgetbook.configuration.table.TableDefinition;
import budgetbook.configuration.table.TableDefinition.Panel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A layout is what the standard says of a table. It tells where the data starts and which rows are fixed, and what
 * rules can name.
 *
 * @param headers the header path of each column; empty paths in a form
 * @param panels the rows of each panel, left to right
 */
public record TableLayout(List<List<String>> headers, List<PanelRows> panels) {

    /** The layouts of some tables by sheet name. */
    public static Map<String, TableLayout> of(List<TableDefinition> tables) {
        Map<String, TableLayout> layouts = new LinkedHashMap<>();
        for (TableDefinition table : tables) {
            List<List<String>> headers = new ArrayList<>();
            List<PanelRows> panels = new ArrayList<>();
            for (Panel panel : table.panels()) {
                panels.add(PanelRows.of(panel, headers.size()));
                panel.columns().stream().map(ColumnDefinition::header).forEach(headers::add);
            }
            layouts.put(table.name(), new TableLayout(headers, panels));
        }
        return layouts;
    }

    /** Returns what fixed rows say in every department. */
    public Set<String> labels() {
        return panels.stream()
                .flatMap(panel -> panel.runs().stream())
                .flatMap(List::stream)
                .flatMap(FixedRow::constants)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a row of data can look like a note: its one text stands in the first column, or there are no headers. */
    boolean hasRowsLikeNotes() {
        return headerRows() == 0
                || panels.stream().anyMatch(panel -> panel.textColumns().equals(List.of(0)));
    }

    int headerRows() {
        return headers.stream().mapToInt(List::size).max().orElse(0);
    }
}
