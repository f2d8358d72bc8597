package budgetbook.reconcile.rule;

import budgetbook.reconcile.readback.HeaderPaths;
import budgetbook.reconcile.readback.PublishedTable;
import budgetbook.reconcile.rule.RowSelector.Clause;
import budgetbook.reconcile.value.RuleSubject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What figures are called in a sentence. */
final class Wording {
    private static final Pattern LETTER = Pattern.compile("[A-Z]{1,2}");

    private Wording() {}

    /** E.g. 预算03表“科技馆站”合计, or 预算07表（类型为“人员类”）合计61行之和. */
    static String cells(FoundCells found, CellSelection cells, RuleSubject scope) {
        int rows = found.rows().size();
        if (rows == 1 && !found.columns().isEmpty()) {
            return row(found);
        }
        return rows(cells, scope) + column(found) + (rows == 0 ? "（无此行，计为零）" : rows + "行之和");
    }

    /** Cells of one row, e.g. 预算03表“科技馆站”合计. */
    static String row(FoundCells found) {
        List<Integer> columns = found.columns();
        return prefix(found.table(), found.rows().get(0), columns.get(0))
                + column(found)
                + (columns.size() > 1 ? "之和" : "");
    }

    private static String column(FoundCells found) {
        return found.columns().isEmpty() ? "" : columnNames(found.table().headers(), found.columns());
    }

    /** The table and row of a cell, e.g. 预算03表“科技馆站”. */
    static String prefix(PublishedTable table, int row, int column) {
        String name = table.rowName(row, column);
        return table.name() + (name.equals(PublishedTable.nameless(row)) ? name : "“" + name + "”");
    }

    private static String columnNames(HeaderPaths headers, List<Integer> columns) {
        return columns.size() <= 3
                ? columns.stream().map(headers::name).collect(Collectors.joining("、"))
                : headers.name(columns.get(0)) + "至" + headers.name(columns.get(columns.size() - 1)) + columns.size()
                        + "列";
    }

    /** E.g. 预算03表“206 01 01”单位（科目名称）（E9）: what stands left of a text tells the row. */
    static String textCell(PublishedTable table, int row, int column) {
        String left = IntStream.range(0, column)
                .mapToObj(at -> table.text(row, at))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        String name = table.headers().name(column);
        return table.name()
                + (left.isEmpty() ? "" : "“" + left + "”")
                + (table.headers().paths().get(column).isEmpty() ? "" : name)
                + "（" + table.address(row, column) + "）";
    }

    /** What a count was made over, e.g. 预算10表中以“注：”开头的行 or 预算03表（科目编码项已填）. */
    static String selection(CellSelection cells, RuleSubject scope) {
        String columns = cells.columns() == null
                ? ""
                : cells.columns().parts().stream().map(Wording::part).collect(Collectors.joining("、"));
        return rows(cells, scope) + columns;
    }

    /** Which rows of which table, e.g. 预算07表（类型为“人员类”）. */
    private static String rows(CellSelection cells, RuleSubject scope) {
        List<String> words = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        for (Clause clause : cells.rows().clauses()) {
            if (clause instanceof Clause.Label label) {
                words.add(
                        label.text().source().equals("*") ? "各行" : label.text().quoted(scope::word, ""));
            } else if (clause instanceof Clause.Detail) {
                words.add("明细行");
            } else if (clause instanceof Clause.Note note) {
                words.add(note.text().anything() ? "附注" : "附注" + note.text().quoted(scope::word, ""));
            } else if (clause instanceof Clause.InColumn cell) {
                conditions.add(part(cell.column()) + columnIs(cell, scope));
            } else if (clause instanceof Clause.Nth nth) {
                words.add("第" + nth.number() + "行");
            } else {
                words.add("“" + scope.rowName() + "”" + below(clause));
            }
        }
        return cells.table()
                + String.join("、", words)
                + (conditions.isEmpty() ? "" : "（" + String.join("，", conditions) + "）");
    }

    private static String below(Clause clause) {
        return clause instanceof Clause.Below ? "以下" : clause instanceof Clause.Group ? "及其下" : "";
    }

    /** Columns as a rule names them, e.g. 绩效目标各列 for 绩效目标/*. */
    private static String part(String path) {
        return Arrays.stream(path.split("\\.\\.", -1))
                .map(end -> LETTER.matcher(end).matches() ? end + "列" : HeaderPaths.name(List.of(end.split("/"))))
                .map(name -> name.replace("·*", "各列").replace("*", "各列"))
                .collect(Collectors.joining("至"));
    }

    private static String columnIs(Clause.InColumn cell, RuleSubject scope) {
        String source = cell.text().source();
        if (source.equals("*") || source.isEmpty()) {
            return source.equals("*") == cell.among() ? "已填" : "空白";
        }
        return (cell.among() ? "" : "不") + cell.text().quoted(scope::word, "为");
    }
}
