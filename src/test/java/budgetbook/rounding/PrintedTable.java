package budgetbook.rounding;

import budgetbook.budget.Money;
import budgetbook.table.Cell;
import budgetbook.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A table as its reader sees it: texts and printed amounts. */
record PrintedTable(Table table) {
    String text(int row, int column) {
        return table.rows().get(row).cells().get(column) instanceof Cell.Text text ? text.text() : "";
    }

    /** What is printed there; nothing is zero. */
    BigDecimal amount(int row, int column) {
        return table.rows().get(row).cells().get(column) instanceof Cell.Amount amount && amount.printed()
                ? amount.printedWan()
                : BigDecimal.ZERO;
    }

    Money exact(int row, int column) {
        return table.rows().get(row).cells().get(column) instanceof Cell.Amount amount ? amount.exact() : Money.ZERO;
    }

    BigDecimal amount(int row, String header) {
        return amount(row, column(header));
    }

    String header(int column) {
        return String.join("/", table.columns().get(column).header());
    }

    int column(String header) {
        return columns()
                .filter(column -> header(column).equals(header))
                .findFirst()
                .orElseThrow();
    }

    IntStream columns() {
        return IntStream.range(0, table.columns().size());
    }

    List<Integer> amountColumns() {
        return columns()
                .filter(column -> table.columns().get(column).amount())
                .boxed()
                .toList();
    }

    List<Integer> rows(Predicate<Integer> which) {
        return IntStream.range(0, table.rows().size()).boxed().filter(which).toList();
    }

    /** The row in which a text stands in a column. */
    int row(String text, int column) {
        return rows(row -> text(row, column).strip().equals(text)).get(0);
    }

    BigDecimal sum(List<Integer> rows, int column) {
        return rows.stream().map(row -> amount(row, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The columns whose amounts make up a total column: its sisters, a group by its own 小计 or 合计 if it has one. What
     * is 其中 another counts for nothing.
     */
    List<Integer> parts(int total) {
        List<String> path = table.columns().get(total).header();
        return under(path.subList(0, path.size() - 1), total);
    }

    private List<Integer> under(List<String> group, int but) {
        List<Integer> parts = new ArrayList<>();
        List<String> done = new ArrayList<>();
        for (int column : amountColumns()) {
            List<String> path = table.columns().get(column).header();
            if (column == but
                    || path.size() <= group.size()
                    || !path.subList(0, group.size()).equals(group)) {
                continue;
            }
            String child = path.get(group.size());
            if (child.startsWith("其中") || done.contains(child)) {
                continue;
            }
            if (path.size() == group.size() + 1) {
                parts.add(column);
                continue;
            }
            done.add(child);
            List<String> inner = path.subList(0, group.size() + 1);
            List<Integer> own = amountColumns().stream()
                    .filter(one -> isTotal(one)
                            && pathOf(one).subList(0, pathOf(one).size() - 1).equals(inner))
                    .toList();
            parts.addAll(own.isEmpty() ? under(inner, -1) : own);
        }
        return parts;
    }

    private List<String> pathOf(int column) {
        return table.columns().get(column).header();
    }

    /** Whether a column is the total of its group. */
    boolean isTotal(int column) {
        String leaf = pathOf(column).get(pathOf(column).size() - 1);
        return List.of("小计", "合计", "总计", "资金总额").contains(leaf);
    }
}
