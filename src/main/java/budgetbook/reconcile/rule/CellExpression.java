package budgetbook.reconcile.rule;

import budgetbook.reconcile.readback.PublishedTable;
import budgetbook.reconcile.selection.CellSelection;
import budgetbook.reconcile.selection.EvaluationContext;
import budgetbook.reconcile.selection.FoundCells;
import budgetbook.reconcile.selection.RuleVocabulary;
import budgetbook.reconcile.value.Measure;
import budgetbook.reconcile.value.NumericValue;
import budgetbook.reconcile.value.RuleSubject;
import budgetbook.reconcile.value.SidePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A side of a rule that is read off a printed table. */
sealed interface CellExpression extends NumericExpression {
    /** The amount in exactly one cell: {@code 预算03表[合计, 基本支出/小计]}. */
    record OneCell(CellSelection cells) implements OfAmounts {
        @Override
        public void check(RuleVocabulary vocabulary) {
            cells.check(vocabulary);
        }

        @Override
        public NumericValue value(EvaluationContext context) {
            List<String> missing = new ArrayList<>();
            Optional<FoundCells> found = cells.find(context, missing);
            if (found.isEmpty()) {
                return NumericValue.missing(missing);
            }
            if (found.get().rows().isEmpty() && !cells.optional()) {
                return NumericValue.missing(List.of(cells.noSuchRow()));
            }
            return found.get().size() > 1
                    ? NumericValue.missing(List.of(cells.tooMany(found.get())))
                    : OfAmounts.sum(found.get(), () -> cells.wording(found.get(), context.subject()));
        }

        @Override
        public boolean isOneCell() {
            return true;
        }
    }

    /** The sum of the amounts in all cells of a selection. */
    record SumOfCells(CellSelection cells) implements OfAmounts {
        @Override
        public void check(RuleVocabulary vocabulary) {
            cells.check(vocabulary);
        }

        @Override
        public NumericValue value(EvaluationContext context) {
            List<String> missing = new ArrayList<>();
            Optional<FoundCells> found = cells.find(context, missing);
            if (found.isEmpty()) {
                return NumericValue.missing(missing);
            }
            return found.get().rows().isEmpty() && cells.demanded()
                    ? NumericValue.missing(List.of(cells.noSuchRow()))
                    : OfAmounts.sum(found.get(), () -> cells.wording(found.get(), context.subject()));
        }

        @Override
        public boolean isOneCell() {
            return false;
        }
    }

    /** 此格: the amount in the cell for which the rule is being checked. */
    record ThisCell() implements OfAmounts {
        @Override
        public void check(RuleVocabulary vocabulary) {
            vocabulary.thisCell();
        }

        @Override
        public NumericValue value(EvaluationContext context) {
            RuleSubject subject = context.subject();
            if (subject.table() == null) {
                return NumericValue.missing(List.of("没有此格"));
            }
            FoundCells cell = new FoundCells(subject.table(), List.of(subject.row()), List.of(subject.column()));
            return OfAmounts.sum(cell, cell::wording);
        }

        @Override
        public boolean isOneCell() {
            return true;
        }
    }

    /** The number of rows of a selection, or with columns of its cells that are not empty. */
    record Count(CellSelection cells) implements OfCounts {
        /** Rows that are not there are none: a count never fails for that. */
        @Override
        public NumericValue value(EvaluationContext context) {
            List<String> missing = new ArrayList<>();
            Optional<FoundCells> found = cells.find(context, missing);
            if (found.isEmpty()) {
                return NumericValue.missing(missing);
            }
            if (!cells.hasColumns()) {
                return NumericValue.count(
                        found.get().rows().size(), Measure.ROWS, () -> cells.wording(context.subject()) + "的行数");
            }
            PublishedTable table = found.get().table();
            long filled = found.get().rows().stream()
                    .flatMap(row -> found.get().columns().stream().map(column -> table.content(row, column)))
                    .filter(content -> !content.isEmpty())
                    .count();
            return NumericValue.count(filled, Measure.CELLS, () -> cells.wording(context.subject()) + "已填的格数");
        }
    }

    /** The number of cells of a selection whose text comes before that of the cell above. */
    record Unordered(CellSelection cells) implements OfCounts {
        @Override
        public NumericValue value(EvaluationContext context) {
            List<String> missing = new ArrayList<>();
            Optional<FoundCells> found = cells.find(context, missing);
            if (found.isEmpty()) {
                return NumericValue.missing(missing);
            }
            List<String> places = places(found.get());
            String where = places.isEmpty() ? "" : "（" + String.join("、", places) + "）";
            return NumericValue.count(
                    places.size(), Measure.PLACES, () -> cells.wording(context.subject()) + "次序颠倒之处" + where);
        }

        private static List<String> places(FoundCells found) {
            PublishedTable table = found.table();
            List<String> places = new ArrayList<>();
            for (int column : found.columns()) {
                String above = "";
                for (int row : found.rows()) {
                    String text = table.content(row, column);
                    if (text.compareTo(above) < 0) {
                        places.add(table.cellAt(row, column).address());
                    }
                    above = text;
                }
            }
            return places;
        }
    }

    /** What cells print. */
    sealed interface OfAmounts extends CellExpression {
        @Override
        default SideKind kind() {
            return SideKind.AMOUNT;
        }

        @Override
        default boolean ofCells() {
            return true;
        }

        /** Empty cells are exact zeros; a number is a rounded figure; a text is no amount. */
        private static NumericValue sum(FoundCells found, Supplier<String> words) {
            PublishedTable table = found.table();
            List<SidePart> parts = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            for (int row : found.rows()) {
                for (int column : found.columns()) {
                    parts.add(SidePart.of(table, row, column));
                    if (!table.text(row, column).isEmpty()) {
                        missing.add(table.name() + table.cellAt(row, column).address() + "不是数字：“"
                                + table.text(row, column) + "”");
                    }
                }
            }
            return missing.isEmpty() ? NumericValue.printed(parts, words) : NumericValue.missing(missing);
        }
    }

    /** How many cells or rows there are. */
    sealed interface OfCounts extends CellExpression {
        CellSelection cells();

        @Override
        default SideKind kind() {
            return SideKind.COUNT;
        }

        @Override
        default void check(RuleVocabulary vocabulary) {
            cells().check(vocabulary);
        }

        @Override
        default boolean ofCells() {
            return false;
        }

        @Override
        default boolean isOneCell() {
            return false;
        }
    }
}
