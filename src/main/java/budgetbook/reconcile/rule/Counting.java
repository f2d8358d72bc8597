package budgetbook.reconcile.rule;

import budgetbook.budget.Narrative;
import budgetbook.reconcile.readback.PublishedTable;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.Measure;
import budgetbook.reconcile.value.NumericValue;
import budgetbook.reconcile.value.RuleSubject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Works out sides of rules that are counts. */
final class Counting {
    private final PublishedWorkbook workbook;
    private final LedgerFigures ledger;

    Counting(PublishedWorkbook workbook, LedgerFigures ledger) {
        this.workbook = workbook;
        this.ledger = ledger;
    }

    NumericValue count(Expression expression, RuleSubject scope) {
        if (expression instanceof Expression.Count count) {
            return cells(count.cells(), scope);
        }
        if (expression instanceof Expression.Unordered unordered) {
            return unordered(unordered.cells(), scope);
        }
        if (expression instanceof Expression.Narratives narratives) {
            return narratives(narratives, scope);
        }
        throw new IllegalStateException("not a number: " + expression);
    }

    /** Rows that are not there are none: a count never fails for that. */
    private NumericValue cells(CellSelection cells, RuleSubject scope) {
        List<String> missing = new ArrayList<>();
        Optional<FoundCells> found = FoundCells.find(workbook, cells, scope, missing);
        if (found.isEmpty()) {
            return NumericValue.missing(missing);
        }
        String wording = Wording.selection(cells, scope);
        if (cells.columns() == null) {
            return NumericValue.count(found.get().rows().size(), Measure.ROWS, wording + "的行数");
        }
        PublishedTable table = found.get().table();
        long filled = found.get().rows().stream()
                .flatMap(row -> found.get().columns().stream().map(column -> table.content(row, column)))
                .filter(content -> !content.isEmpty())
                .count();
        return NumericValue.count(filled, Measure.CELLS, wording + "已填的格数");
    }

    private NumericValue unordered(CellSelection cells, RuleSubject scope) {
        List<String> missing = new ArrayList<>();
        Optional<FoundCells> found = FoundCells.find(workbook, cells, scope, missing);
        if (found.isEmpty()) {
            return NumericValue.missing(missing);
        }
        PublishedTable table = found.get().table();
        List<String> places = new ArrayList<>();
        for (int column : found.get().columns()) {
            String above = "";
            for (int row : found.get().rows()) {
                String text = table.content(row, column);
                if (text.compareTo(above) < 0) {
                    places.add(table.address(row, column));
                }
                above = text;
            }
        }
        String where = places.isEmpty() ? "" : "（" + String.join("、", places) + "）";
        return NumericValue.count(places.size(), Measure.PLACES, Wording.selection(cells, scope) + "次序颠倒之处" + where);
    }

    private NumericValue narratives(Expression.Narratives narratives, RuleSubject scope) {
        List<Predicate<Narrative>> filters = new ArrayList<>();
        for (Expression.FieldFilter filter : narratives.filters()) {
            Set<String> values = new HashSet<>(filter.values().values(scope::texts));
            filters.add(row -> filter.among() == values.contains(text(row, filter.field())));
        }
        long number = ledger.narratives().stream()
                .filter(row -> row.kind() == narratives.kind())
                .filter(row -> filters.stream().allMatch(filter -> filter.test(row)))
                .count();
        return NumericValue.count(number, Measure.TEXTS, LedgerWording.of(narratives, scope));
    }

    private static String text(Narrative row, String field) {
        return field.equals("unit") ? row.unit() : row.field(field);
    }
}
