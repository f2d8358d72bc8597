package budgetbook.reconcile.rule;

import budgetbook.budget.Ceiling;
import budgetbook.budget.Condition;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.budget.Unit;
import budgetbook.reconcile.readback.PublishedTable;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.Measure;
import budgetbook.reconcile.value.NumericValue;
import budgetbook.reconcile.value.RuleSubject;
import budgetbook.reconcile.value.SidePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out sides of rules that are amounts or counts, over a written workbook and the ledger. */
public final class Evaluator {
    private final PublishedWorkbook workbook;
    private final LedgerFigures ledger;
    private final Counting counting;
    private final Units units;

    public Evaluator(PublishedWorkbook workbook, LedgerFigures ledger) {
        this.workbook = workbook;
        this.ledger = ledger;
        this.counting = new Counting(workbook, ledger);
        this.units = new Units(ledger.department());
    }

    public NumericValue evaluate(Expression expression, RuleSubject scope) {
        if (expression instanceof CellSelection cells) {
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
        if (expression instanceof Expression.Kinds kinds) {
            return NumericValue.count(
                    ledger.kinds(kinds.dimensions(), condition(kinds.filters(), scope)),
                    Measure.KINDS,
                    LedgerWording.of(kinds, scope));
        }
        if (expression instanceof Expression.Limit limit) {
            return limit(limit, scope);
        }
        if (expression instanceof Expression.Constant number) {
            return NumericValue.constant(number.value());
        }
        if (expression instanceof Expression.ThisCell) {
            return scope.table() == null
                    ? NumericValue.missing(List.of("没有此格"))
                    : thisCell(new FoundCells(scope.table(), List.of(scope.row()), List.of(scope.column())));
        }
        return counting.count(expression, scope);
    }

    private NumericValue cells(CellSelection cells, RuleSubject scope) {
        List<String> missing = new ArrayList<>();
        Optional<FoundCells> found = FoundCells.find(workbook, cells, scope, missing);
        if (found.isEmpty()) {
            return NumericValue.missing(missing);
        }
        boolean demanded =
                (!cells.many() && !cells.rows().optional()) || cells.rows().demanded();
        if (found.get().rows().isEmpty() && demanded) {
            return NumericValue.missing(List.of(cells.text() + "：没有这一行"));
        }
        if (!cells.many() && found.get().size() > 1) {
            return NumericValue.missing(List.of(cells.text() + FoundCells.tooMany(found.get())));
        }
        return sum(found.get(), Wording.cells(found.get(), cells, scope));
    }

    private static NumericValue thisCell(FoundCells cell) {
        return sum(cell, Wording.row(cell));
    }

    /** Empty cells are exact zeros; a number is a rounded figure; a text is no amount. */
    private static NumericValue sum(FoundCells found, String wording) {
        PublishedTable table = found.table();
        List<SidePart> parts = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int row : found.rows()) {
            for (int column : found.columns()) {
                parts.add(SidePart.of(table, row, column));
                if (!table.text(row, column).isEmpty()) {
                    missing.add(table.name() + table.address(row, column) + "不是数字：“" + table.text(row, column) + "”");
                }
            }
        }
        return missing.isEmpty() ? NumericValue.printed(parts, wording) : NumericValue.missing(missing);
    }

    private NumericValue ledger(Expression.Ledger sum, RuleSubject scope) {
        Condition condition = condition(sum.filters(), scope);
        return NumericValue.exact(
                ledger.sum(condition).wan(), new SidePart.LedgerSum(condition), LedgerWording.of(sum.filters(), scope));
    }

    private Condition condition(List<Expression.Filter> filters, RuleSubject scope) {
        return new Condition(filters.stream()
                .map(filter -> new Condition.Clause(filter.dimension(), values(filter, scope), filter.among()))
                .toList());
    }

    /** A unit may be given by its code or its name. */
    private List<String> values(Expression.Filter filter, RuleSubject scope) {
        List<String> values = filter.values().values(scope::texts);
        if (filter.named()) {
            return values.stream()
                    .flatMap(name -> units.named(name).stream())
                    .map(Unit::code)
                    .toList();
        }
        return filter.dimension() == Dimension.UNIT
                ? values.stream().flatMap(value -> units.codes(value).stream()).toList()
                : values;
    }

    private NumericValue control(Expression.Control control, RuleSubject scope) {
        TextPattern pattern = control.unit();
        List<Unit> meant = pattern == null
                ? ledger.department().units()
                : pattern.values(scope::texts).stream()
                        .flatMap(unit -> units.find(unit).stream())
                        .toList();
        Money total = Money.ZERO;
        for (Unit unit : meant) {
            Optional<Money> stated = ledger.control(unit.code(), control.label());
            if (stated.isEmpty()) {
                return NumericValue.missing(List.of(unit.name() + "的封面没有" + control.label()));
            }
            total = total.plus(stated.get());
        }
        String what = (pattern == null ? "各单位" : pattern.wording(scope::word)) + "封面" + control.label();
        return NumericValue.exact(total.wan(), new SidePart.Stated(what), what);
    }

    private NumericValue limit(Expression.Limit limit, RuleSubject scope) {
        String unit = limit.unit().fill(scope::word);
        String fund = limit.fund().fill(scope::word);
        List<String> codes = limit.unit().values(scope::texts).stream()
                .flatMap(value -> units.codes(value).stream())
                .toList();
        Optional<Ceiling> given = ledger.standards().ceilings().stream()
                .filter(ceiling -> codes.contains(ceiling.unit()))
                .filter(ceiling -> limit.fund().values(scope::texts).contains(ceiling.fund()))
                .findFirst();
        if (given.isEmpty()) {
            return NumericValue.missing(List.of("没有给" + unit + "下达" + fund + "控制数"));
        }
        String what = unit + fund + "控制数";
        return NumericValue.exact(given.get().amount().wan(), new SidePart.Stated(what), what);
    }
}
