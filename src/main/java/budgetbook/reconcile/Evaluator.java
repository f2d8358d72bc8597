package budgetbook.reconcile;

import budgetbook.budget.Condition;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.budget.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Works out sides of rules over a written workbook and the ledger. */
final class Evaluator {
    private final PublishedWorkbook workbook;
    private final LedgerFigures ledger;

    Evaluator(PublishedWorkbook workbook, LedgerFigures ledger) {
        this.workbook = workbook;
        this.ledger = ledger;
    }

    Figure evaluate(Expression expression, Scope scope) {
        if (expression instanceof Cells cells) {
            return cells(cells, scope);
        }
        if (expression instanceof Expression.Joined joined) {
            return evaluate(joined.left(), scope).join(joined.minus(), evaluate(joined.right(), scope));
        }
        if (expression instanceof Expression.Ledger sum) {
            return ledger(sum, scope);
        }
        if (expression instanceof Expression.Scaled scaled) {
            return evaluate(scaled.base(), scope).times(scaled.factor());
        }
        if (expression instanceof Expression.Control control) {
            return control(control, scope);
        }
        if (expression instanceof Expression.Constant number) {
            String plain = number.value().toPlainString();
            return Figure.exact(number.value(), new Part.Stated(plain), plain);
        }
        return scope.table() == null
                ? Figure.missing(List.of("没有此格"))
                : sum(scope.table(), List.of(scope.row()), List.of(scope.column()));
    }

    private Figure cells(Cells cells, Scope scope) {
        Optional<PublishedTable> found = workbook.table(cells.table());
        if (found.isEmpty() || cells.columns() == null) {
            return Figure.missing(List.of("总册中没有" + cells.table()));
        }
        PublishedTable table = found.get();
        List<String> missing = new ArrayList<>();
        List<Integer> rows = Rows.find(table, cells.rows(), scope, missing);
        List<Integer> columns = cells.columns().resolve(table.headers(), scope.columnPath(), missing);
        boolean demanded =
                (!cells.many() && !cells.rows().optional()) || cells.rows().demanded();
        if (missing.isEmpty() && rows.isEmpty() && demanded) {
            missing.add(cells.text() + "：没有这一行");
        }
        if (missing.isEmpty() && !cells.many() && (rows.size() > 1 || columns.size() > 1)) {
            missing.add(cells.text() + "：应为一个单元格，实有 " + rows.size() * columns.size() + " 个");
        }
        return missing.isEmpty() ? sum(table, rows, columns) : Figure.missing(missing);
    }

    /** Empty cells are exact zeros; a number is a rounded figure; a text is no amount. */
    private static Figure sum(PublishedTable table, List<Integer> rows, List<Integer> columns) {
        List<Part> parts = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int row : rows) {
            for (int column : columns) {
                parts.add(table.part(row, column));
                if (!table.text(row, column).isEmpty()) {
                    missing.add(table.name() + table.address(row, column) + "不是数字：“" + table.text(row, column) + "”");
                }
            }
        }
        return missing.isEmpty() ? Figure.printed(parts, Wording.cells(table, rows, columns)) : Figure.missing(missing);
    }

    private Figure ledger(Expression.Ledger sum, Scope scope) {
        List<Condition.Clause> clauses = sum.filters().stream()
                .map(filter -> new Condition.Clause(filter.dimension(), values(filter, scope), filter.among()))
                .toList();
        Condition condition = new Condition(clauses);
        return Figure.exact(ledger.sum(condition).wan(), new Part.LedgerSum(condition), Wording.ledger(clauses));
    }

    private List<String> values(Expression.Filter filter, Scope scope) {
        List<String> values = filter.values().values(scope::texts);
        return filter.dimension() == Dimension.UNIT
                ? values.stream().flatMap(this::unitCodes).toList()
                : values;
    }

    /** The code of a unit given by its code or its name. */
    private Stream<String> unitCodes(String codeOrName) {
        List<String> codes = units(codeOrName).map(Unit::code).toList();
        return codes.isEmpty() ? Stream.of(codeOrName) : codes.stream();
    }

    private Stream<Unit> units(String codeOrName) {
        return ledger.department().units().stream()
                .filter(unit -> unit.code().equals(codeOrName) || unit.name().equals(codeOrName));
    }

    private Figure control(Expression.Control control, Scope scope) {
        TextPattern pattern = control.unit();
        List<Unit> units = pattern == null
                ? ledger.department().units()
                : pattern.values(scope::texts).stream().flatMap(this::units).toList();
        Money total = Money.ZERO;
        for (Unit unit : units) {
            Optional<Money> stated = ledger.control(unit.code(), control.label());
            if (stated.isEmpty()) {
                return Figure.missing(List.of(unit.name() + "的封面没有" + control.label()));
            }
            total = total.plus(stated.get());
        }
        String what = "封面" + control.label();
        return Figure.exact(total.wan(), new Part.Stated(what), what);
    }
}
