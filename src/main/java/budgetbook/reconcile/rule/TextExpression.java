package budgetbook.reconcile.rule;

import budgetbook.budget.Narrative;
import budgetbook.reconcile.readback.HeadingLine;
import budgetbook.reconcile.selection.CellSelection;
import budgetbook.reconcile.selection.EvaluationContext;
import budgetbook.reconcile.selection.FoundCells;
import budgetbook.reconcile.selection.RuleVocabulary;
import budgetbook.reconcile.selection.TextPattern;
import budgetbook.reconcile.value.TextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A text expression is a side of a rule that is a text. */
public sealed interface TextExpression extends Expression {
    /** What it comes to, and what a sentence calls it. */
    TextValue value(EvaluationContext context);

    @Override
    default SideKind kind() {
        return SideKind.TEXT;
    }

    @Override
    default Optional<NumericExpression> asNumber() {
        return Optional.empty();
    }

    @Override
    default Optional<TextExpression> asText() {
        return Optional.of(this);
    }

    /** A text that the rule gives, between “ and ”; may hold names in braces. */
    record Literal(TextPattern text) implements TextExpression {
        @Override
        public void check(RuleVocabulary vocabulary) {
            vocabulary.known(text);
        }

        @Override
        public TextValue value(EvaluationContext context) {
            return TextValue.of(text.fill(context.subject()::word), () -> "");
        }
    }

    /** What stands in exactly one cell. */
    record OfCell(CellSelection cells) implements TextExpression {
        @Override
        public void check(RuleVocabulary vocabulary) {
            cells.check(vocabulary);
        }

        @Override
        public TextValue value(EvaluationContext context) {
            List<String> missing = new ArrayList<>();
            Optional<FoundCells> found = cells.findOne(context, missing);
            return found.map(cell -> TextValue.of(cell.content(), cell::textWording))
                    .orElseGet(() -> TextValue.missing(missing));
        }
    }

    /** What stands above a table. */
    record Heading(String table, HeadingLine line) implements TextExpression {
        @Override
        public void check(RuleVocabulary vocabulary) {
            vocabulary.layout(table);
        }

        @Override
        public TextValue value(EvaluationContext context) {
            return context.workbook()
                    .table(table)
                    .map(published -> TextValue.of(published.heading(line), () -> table + line.word()))
                    .orElseGet(() -> TextValue.missing(List.of("总册中没有" + table)));
        }
    }

    /** The name that a list gives a code. */
    record Named(NameList list, TextPattern code) implements TextExpression {
        @Override
        public void check(RuleVocabulary vocabulary) {
            vocabulary.known(code);
        }

        @Override
        public TextValue value(EvaluationContext context) {
            String written = code.fill(name -> String.join("", context.subject().texts(name)));
            return list.name(written, context.ledger());
        }
    }

    /** A field of all rows of text of a kind that were submitted, in their order, one below the other. */
    record Submitted(Narrative.Kind of, String field) implements TextExpression {
        @Override
        public void check(RuleVocabulary vocabulary) {
            // which fields such rows have the parser knows
        }

        @Override
        public TextValue value(EvaluationContext context) {
            String texts = context.ledger().narratives().of(of).stream()
                    .map(row -> row.field(field))
                    .collect(Collectors.joining("\n"));
            return TextValue.of(texts, () -> NarrativeFilter.submitted(of));
        }
    }
}
