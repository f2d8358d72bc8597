package budgetbook.reconcile.readback;

import budgetbook.configuration.table.RowDefinition;
import budgetbook.configuration.table.TableDefinition.Panel;
import budgetbook.configuration.table.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a panel follow each other as the standard has them: runs of fixed rows, and between the runs whatever
 * the data gives.
 *
 * @param textColumns the columns of the table in which its texts stand
 * @param runs the first stands at the top, the last at the bottom; either may be empty
 */
public record PanelRows(List<Integer> textColumns, List<List<FixedRow>> runs) {
    /** What tables call the names that differ from department to department, and what rules call them. */
    private static final List<String[]> NAMES =
            List.of(new String[] {"{year}", "{年度}"}, new String[] {"{department.code}", "{部门代码}"}, new String[] {
                "{department.name}", "{部门名称}"
            });

    /** The rows of a panel whose first column is this one of the table. */
    static PanelRows of(Panel panel, int firstColumn) {
        List<Integer> textColumns = new ArrayList<>();
        for (int column = 0; column < panel.columns().size(); column++) {
            if (!panel.columns().get(column).isAmount()) {
                textColumns.add(firstColumn + column);
            }
        }
        List<List<FixedRow>> runs = new ArrayList<>(List.of(new ArrayList<>()));
        collect(panel, firstColumn, panel.rows(), runs);
        return new PanelRows(textColumns, runs);
    }

    private static void collect(Panel panel, int firstColumn, List<RowDefinition> rows, List<List<FixedRow>> runs) {
        for (RowDefinition row : rows) {
            if (row instanceof RowDefinition.Line line && line.lists().isEmpty()) {
                Map<Integer, String> texts = new LinkedHashMap<>();
                line.text().forEach((key, text) -> texts.put(firstColumn + panel.position(key), named(text)));
                runs.get(runs.size() - 1).add(new FixedRow(texts, line.onlyWithLines()));
            } else if (row instanceof RowDefinition.Banner banner) {
                int run = runs.size() - 1;
                int first = runs.get(run).size();
                collect(panel, firstColumn, banner.rows(), runs);
                if (runs.get(run).size() > first) {
                    runs.get(run)
                            .get(first)
                            .texts()
                            .put(firstColumn + panel.position(banner.column()), named(banner.text()));
                }
            } else {
                runs.add(new ArrayList<>());
            }
        }
    }

    /** The template as a rule would write it. */
    private static String named(Template template) {
        String text = template.pattern();
        for (String[] name : NAMES) {
            text = text.replace(name[0], name[1]);
        }
        return text;
    }
}
