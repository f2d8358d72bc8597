package budgetbook.reconcile;

import budgetbook.budget.Condition;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** What figures are called in a sentence. */
final class Wording {
    private static final int MOST_TERMS = 6;

    private Wording() {}

    /** E.g. 预算03表“科技馆站”合计, or 预算03表基本支出小计14行之和. */
    static String cells(PublishedTable table, List<Integer> rows, List<Integer> columns) {
        String column = columns.isEmpty() ? "" : columnNames(table.headers(), columns);
        if (rows.size() == 1 && !columns.isEmpty()) {
            return prefix(table, rows.get(0), columns.get(0)) + column + (columns.size() > 1 ? "之和" : "");
        }
        return table.name() + column + rows.size() + "行之和";
    }

    /** The table and row of a cell, e.g. 预算03表“科技馆站”. */
    static String prefix(PublishedTable table, int row, int column) {
        return table.name() + "“" + table.rowName(row, column) + "”";
    }

    private static String columnNames(HeaderPaths headers, List<Integer> columns) {
        return columns.size() <= 3
                ? columns.stream().map(headers::name).collect(Collectors.joining("、"))
                : headers.name(columns.get(0)) + "至" + headers.name(columns.get(columns.size() - 1)) + columns.size()
                        + "列";
    }

    /** E.g. 明细账支出（一般公共预算、本年）. */
    static String ledger(List<Condition.Clause> clauses) {
        String side = "";
        StringBuilder filters = new StringBuilder();
        for (Condition.Clause clause : clauses) {
            String values = (clause.among() ? "" : "非") + String.join("或", clause.values());
            if (clause.dimension() == budgetbook.budget.Dimension.SIDE) {
                side = values;
            } else {
                filters.append(filters.isEmpty() ? "" : "、").append(values);
            }
        }
        return "明细账" + side + (filters.isEmpty() ? "" : "（" + filters + "）");
    }

    /** An amount in 万元 with at least two decimals. */
    static String amount(BigDecimal wan) {
        return plain(wan).toPlainString();
    }

    /** An amount without needless decimals, but two at least. */
    static BigDecimal plain(BigDecimal wan) {
        BigDecimal plain = wan.stripTrailingZeros();
        return plain.setScale(Math.max(2, plain.scale()));
    }

    /** The terms as a sum, e.g. 179.17 + 203.25; empty if there is just one, or too many to read. */
    static String terms(List<BigDecimal> terms) {
        if (terms.size() < 2) {
            return "";
        }
        if (terms.size() > MOST_TERMS) {
            return " = " + terms.size() + " 个数之和";
        }
        StringBuilder sum = new StringBuilder(" = " + amount(terms.get(0)));
        for (BigDecimal term : terms.subList(1, terms.size())) {
            sum.append(term.signum() < 0 ? " − " : " + ").append(amount(term.abs()));
        }
        return sum.toString();
    }
}
