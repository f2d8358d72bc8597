package budgetbook.table;

import budgetbook.budget.Narrative;
import budgetbook.configuration.table.ColumnDefinition;
import budgetbook.configuration.table.RowDefinition;
import budgetbook.configuration.table.RowDefinition.Banner;
import budgetbook.configuration.table.RowDefinition.Each;
import budgetbook.configuration.table.RowDefinition.EachText;
import budgetbook.configuration.table.RowDefinition.Gap;
import budgetbook.configuration.table.RowDefinition.Line;
import budgetbook.configuration.table.RowDefinition.SideList;
import budgetbook.configuration.table.TableDefinition.Panel;
import budgetbook.configuration.table.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Draws the rows of one panel. */
final class PanelDrawing {
    private final Tabulator tabulator;
    private final Panel panel;
    private final PanelGrid grid;

    PanelDrawing(Tabulator tabulator, Panel panel, PanelGrid grid) {
        this.tabulator = tabulator;
        this.panel = panel;
        this.grid = grid;
    }

    void draw(Scope scope) {
        draw(panel.rows(), scope);
    }

    private void draw(List<RowDefinition> rows, Scope scope) {
        for (RowDefinition row : rows) {
            if (row instanceof Line line) {
                line(line, scope.narrow(line.where()));
            } else if (row instanceof Each each) {
                for (Scope group : new Grouping(tabulator, each).of(scope.narrow(each.where()))) {
                    int first = grid.height();
                    draw(each.rows(), group);
                    if (each.keepTogether()) {
                        grid.keepTogether(first, grid.height() - 1);
                    }
                }
            } else if (row instanceof EachText texts) {
                texts(texts, scope);
            } else if (row instanceof Banner banner) {
                banner(banner, scope);
            } else if (row instanceof Gap) {
                grid.gapHere();
            }
        }
    }

    private void line(Line line, Scope scope) {
        if (line.onlyWithLines() && scope.facts().isEmpty()) {
            return;
        }
        List<Cell> cells = grid.blankCells();
        fill(cells, line.text(), scope::value);
        for (int i = 0; i < cells.size(); i++) {
            ColumnDefinition column = panel.columns().get(i);
            if (column.isAmount() ? line.amounts() : line.sums().contains(column.key())) {
                cells.set(i, scope.sum(column.where(), column.zeroShown()));
            }
        }
        int row = grid.height();
        grid.add(kind(line), cells);
        if (line.repeat()) {
            grid.repeat(row);
        }
        mergeAcross(line.merge(), row);
        lists(line, scope, row);
    }

    private static Table.Row.Kind kind(Line line) {
        return switch (line.style()) {
            case DETAIL -> Table.Row.Kind.DETAIL;
            case TOTAL -> Table.Row.Kind.TOTAL;
            case HEADING -> Table.Row.Kind.HEADING;
        };
    }

    /** The lists of texts beside a row; the cells of the row itself are merged down over their height. */
    private void lists(Line line, Scope scope, int row) {
        boolean[] listed = new boolean[grid.width()];
        for (SideList list : line.lists()) {
            list.text().keySet().forEach(column -> listed[panel.position(column)] = true);
            int at = row;
            for (Narrative text : texts(list, scope)) {
                if (at == grid.height()) {
                    grid.add(Table.Row.Kind.DETAIL, grid.blankCells());
                }
                fill(grid.row(at).cells(), list.text(), variable -> value(scope, text, variable));
                at++;
            }
        }
        for (int column = 0; column < grid.width(); column++) {
            if (!line.lists().isEmpty() && !listed[column]) {
                grid.merge(row, column, grid.height() - 1, column);
            }
        }
    }

    private List<Narrative> texts(SideList list, Scope scope) {
        return tabulator.narratives(list.kind(), scope.value("unit"), scope.value("project")).stream()
                .filter(text -> text.field(list.field()).equals(list.value()))
                .toList();
    }

    private void texts(EachText texts, Scope scope) {
        Map<String, Integer> since = new LinkedHashMap<>();
        Map<String, String> above = new LinkedHashMap<>();
        for (Narrative text : tabulator.narratives(texts.kind())) {
            List<Cell> cells = grid.blankCells();
            int row = grid.height();
            fill(cells, texts.text(), variable -> value(scope, text, variable));
            boolean same = true;
            for (String column : texts.onceFor()) {
                int position = panel.position(column);
                String value = cells.get(position) instanceof Cell.Text cell ? cell.text() : "";
                same = same && value.equals(above.get(column));
                if (same) {
                    cells.set(position, Cell.Blank.CELL);
                } else {
                    mergeDown(since.put(column, row), position, row);
                    above.put(column, value);
                }
            }
            grid.add(Table.Row.Kind.DETAIL, cells);
            mergeAcross(texts.merge(), row);
        }
        since.forEach((column, first) -> mergeDown(first, panel.position(column), grid.height()));
    }

    private void mergeDown(@org.jspecify.annotations.Nullable Integer first, int column, int end) {
        if (first != null) {
            grid.merge(first, column, end - 1, column);
        }
    }

    private void banner(Banner banner, Scope scope) {
        int first = grid.height();
        draw(banner.rows(), scope);
        if (grid.height() > first) {
            int column = panel.position(banner.column());
            grid.put(first, column, new Cell.Text(banner.text().fill(scope::value)));
            grid.merge(first, column, grid.height() - 1, column);
        }
    }

    private void mergeAcross(List<String> merge, int row) {
        if (!merge.isEmpty()) {
            grid.merge(row, panel.position(merge.get(0)), row, panel.position(merge.get(1)));
        }
    }

    private void fill(List<Cell> cells, Map<String, Template> text, Function<String, String> valueOf) {
        text.forEach((column, template) -> {
            String value = template.fill(valueOf);
            if (!value.isEmpty()) {
                cells.set(panel.position(column), new Cell.Text(value));
            }
        });
    }

    private static String value(Scope scope, Narrative text, String variable) {
        String prefix = text.kind().label() + ".";
        return variable.startsWith(prefix) ? text.field(variable.substring(prefix.length())) : scope.value(variable);
    }
}
