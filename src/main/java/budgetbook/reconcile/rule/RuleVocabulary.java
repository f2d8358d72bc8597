package budgetbook.reconcile.rule;

import budgetbook.budget.Dimension;
import budgetbook.configuration.classification.LedgerValues;
import budgetbook.reconcile.readback.HeaderPaths;
import budgetbook.reconcile.readback.TableLayout;
import budgetbook.reconcile.rule.RowSelector.Clause;
import budgetbook.reconcile.value.RuleSubject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses rules that name tables, columns, rows or texts that cannot be there; {@link RuleSyntaxException}. */
final class RuleVocabulary {
    private final Map<String, TableLayout> layouts;
    private final LedgerValues values;
    private final Rule.@Nullable Iteration each;
    private final Set<String> variables = new HashSet<>(Set.of("年度", "部门代码", "部门名称"));

    RuleVocabulary(Map<String, TableLayout> layouts, LedgerValues values, Rule.@Nullable Iteration each) {
        this.layouts = layouts;
        this.values = values;
        this.each = each;
    }

    /** Checks what the rule is run for, and learns which texts it binds. */
    Rule.Iteration iteration(Rule.Iteration iteration) {
        if (iteration instanceof Rule.Iteration.Selected selected) {
            HeaderPaths headers = headers(selected.cells().table());
            selection(selected.cells(), headers);
            for (int column = 0; column < headers.paths().size(); column++) {
                variables.add(headers.text(column));
            }
        } else {
            variables.addAll(List.of("单位代码", "单位名称"));
            if (iteration instanceof Rule.Iteration.Ceilings) {
                variables.addAll(List.of("资金", "资金来源"));
            }
        }
        return iteration;
    }

    Expression side(Expression side) {
        if (side instanceof CellSelection cells) {
            selection(cells, headers(cells.table()));
        } else if (side instanceof Expression.Joined joined) {
            side(joined.left());
            side(joined.right());
        } else if (side instanceof Expression.Scaled scaled) {
            side(scaled.base());
        } else if (side instanceof Expression.Ledger ledger) {
            ledger.filters().forEach(filter -> values(filter.dimension(), filter.values()));
        } else if (side instanceof Expression.Kinds kinds) {
            kinds.filters().forEach(filter -> values(filter.dimension(), filter.values()));
        } else if (side instanceof Expression.Control control && control.unit() != null) {
            values(Dimension.UNIT, control.unit());
        } else if (side instanceof Expression.Limit limit) {
            values(Dimension.UNIT, limit.unit());
            known(limit.fund());
        } else if (side instanceof Expression.Narratives narratives) {
            narratives.filters().forEach(filter -> known(filter.values()));
        } else if (side instanceof Expression.Count count) {
            selection(count.cells(), headers(count.cells().table()));
        } else if (side instanceof Expression.Unordered unordered) {
            selection(unordered.cells(), headers(unordered.cells().table()));
        } else if (side instanceof TextExpression words) {
            words(words);
        } else if (side instanceof Expression.ThisCell) {
            require(thisTable() != null && hasThisColumn(), "“此格”只能用在 each 为 表[行, 列] 的规则里");
        }
        return side;
    }

    private void words(TextExpression words) {
        if (words instanceof TextExpression.Literal literal) {
            known(literal.text());
        } else if (words instanceof TextExpression.OfCell cell) {
            selection(cell.cells(), headers(cell.cells().table()));
        } else if (words instanceof TextExpression.Heading heading) {
            layout(heading.table());
        } else if (words instanceof TextExpression.Named named) {
            known(named.code());
        }
    }

    private void values(Dimension dimension, TextPattern text) {
        known(text);
        if (text.variables().isEmpty()) {
            for (String value : text.values(name -> List.of())) {
                refuse(values.problem(dimension, value).stream().toList());
            }
        }
    }

    private void selection(CellSelection cells, HeaderPaths headers) {
        for (Clause clause : cells.rows().clauses()) {
            if (clause instanceof Clause.Label label) {
                label(cells.table(), label.text());
            } else if (clause instanceof Clause.InColumn cell) {
                List<String> unknown = new ArrayList<>();
                headers.find(cell.column(), unknown);
                refuse(unknown);
                known(cell.text());
            } else if (clause instanceof Clause.Note note) {
                known(note.text());
            } else if (!(clause instanceof Clause.Nth || clause instanceof Clause.Detail)) {
                require(cells.table().equals(thisTable()), "“此行”“其下”“此行及其下”只能用于 each 所选的表");
            }
        }
        cells.rows().below().forEach(step -> label(cells.table(), step));
        if (cells.columns() != null) {
            for (String thisColumn : thisColumns(cells)) {
                List<String> unknown = new ArrayList<>();
                cells.columns().resolve(headers, thisColumn, unknown);
                refuse(unknown);
            }
        }
    }

    /** A row that is named without a column is a fixed one: elsewhere the same text may stand in any row of data. */
    private void label(String table, TextPattern text) {
        known(text);
        if (text.anything()) {
            return;
        }
        require(
                text.exact(),
                "行“" + text.source() + "”没有写明在哪一列；应写作 列名=" + text.source() + "，表下的附注写作 附注=" + text.source());
        if (text.variables().isEmpty()) {
            for (String value : text.values(name -> List.of())) {
                require(layout(table).hasLabel(value), table + "没有“" + value + "”这一行；按数据列出的行应写明列，如 列名=" + value);
            }
        }
    }

    private void known(TextPattern text) {
        for (String name : text.variables()) {
            String column = name.startsWith(RuleSubject.BELOW) ? name.substring(RuleSubject.BELOW.length()) : name;
            require(variables.contains(column), "{" + name + "} 没有来源：既不在 with 中，也不是 each 所选的表的列");
        }
    }

    private @Nullable String thisTable() {
        return each instanceof Rule.Iteration.Selected selected
                ? selected.cells().table()
                : null;
    }

    private boolean hasThisColumn() {
        return each instanceof Rule.Iteration.Selected selected
                && selected.cells().columns() != null;
    }

    /** The header paths that 此列 can have; one empty path where it does not stand in the selection. */
    private List<String> thisColumns(CellSelection cells) {
        if (cells.columns() == null || !cells.columns().parts().contains(ColumnSelector.THIS)) {
            return List.of("");
        }
        if (each instanceof Rule.Iteration.Selected selected && selected.cells().columns() != null) {
            HeaderPaths headers = headers(selected.cells().table());
            return selected.cells().columns().resolve(headers, "", new ArrayList<>()).stream()
                    .map(headers::text)
                    .toList();
        }
        throw new RuleSyntaxException("“此列”只能用在 each 为 表[行, 列] 的规则里。");
    }

    private HeaderPaths headers(String table) {
        return new HeaderPaths(table, layout(table).headers());
    }

    private TableLayout layout(String table) {
        TableLayout layout = layouts.get(table);
        if (layout == null) {
            throw new RuleSyntaxException("没有表“" + table + "”。");
        }
        return layout;
    }

    private static void refuse(List<String> unknown) {
        require(unknown.isEmpty(), String.join("；", unknown));
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new RuleSyntaxException(problem + "。");
        }
    }
}
