package budgetbook.reconcile.selection;

import budgetbook.reconcile.readback.HeaderPaths;
import budgetbook.reconcile.readback.PublishedTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Found cells are what a selection came to in a workbook that was read again.
 *
 * @param rows data rows, top to bottom
 * @param columns left to right; empty where the selection has none
 */
public record FoundCells(PublishedTable table, List<Integer> rows, List<Integer> columns) {
    private static final int NAMED_COLUMNS = 3;

    public int size() {
        return rows.size() * columns.size();
    }

    boolean isOne() {
        return rows.size() == 1 && columns.size() == 1;
    }

    /** What a sentence calls cells of one row, e.g. 预算03表“科技馆站”合计. */
    public String wording() {
        return tableAndRow() + columnNames() + (columns.size() > 1 ? "之和" : "");
    }

    /** Table and row of its first cell, e.g. 预算03表“科技馆站”. */
    private String tableAndRow() {
        int row = rows.get(0);
        String name = table.rowName(row, columns.get(0));
        return table.name() + (name.equals(PublishedTable.nameless(row)) ? name : "“" + name + "”");
    }

    String columnNames() {
        if (columns.isEmpty()) {
            return "";
        }
        HeaderPaths headers = table.headers();
        return columns.size() <= NAMED_COLUMNS
                ? columns.stream().map(headers::name).collect(Collectors.joining("、"))
                : headers.name(columns.get(0)) + "至" + headers.name(columns.get(columns.size() - 1)) + columns.size()
                        + "列";
    }

    /** What stands in its first cell, text or number, as a text. */
    public String content() {
        return table.content(rows.get(0), columns.get(0));
    }

    /**
     * What a sentence calls its first cell, which holds a text, e.g. 预算03表“206 01 01”单位（科目名称）（E9): what stands left of
     * a text tells the row.
     */
    public String textWording() {
        int row = rows.get(0);
        int column = columns.get(0);
        String left = IntStream.range(0, column)
                .mapToObj(at -> table.text(row, at))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        String name = table.headers().name(column);
        return table.name()
                + (left.isEmpty() ? "" : "“" + left + "”")
                + (table.headers().paths().get(column).isEmpty() ? "" : name)
                + "（" + table.cellAt(row, column).address() + "）";
    }
}
