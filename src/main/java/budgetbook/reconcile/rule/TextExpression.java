package budgetbook.reconcile.rule;

import budgetbook.budget.Dimension;
import budgetbook.budget.Narrative;
import budgetbook.reconcile.readback.HeadingLine;

/** A side of a rule that is a text. */
public sealed interface TextExpression extends Expression {

    /** A text that the rule gives, between “ and ”; may hold names in braces. */
    record Literal(TextPattern text) implements TextExpression {}

    /** What stands in exactly one cell. */
    record OfCell(CellSelection cells) implements TextExpression {}

    /** What stands above a table. */
    record Heading(String table, HeadingLine line) implements TextExpression {}

    /**
     * The name that belongs to a code.
     *
     * @param list the dimension whose code it is: a function, an economic class, a unit (also found by its name)
     * @param named whether it is not a code but the name of a unit, which then has to be one
     */
    record Named(Dimension list, TextPattern code, boolean named) implements TextExpression {}

    /** A field of all rows of text of a kind that were submitted, in their order, one below the other. */
    record Submitted(Narrative.Kind kind, String field) implements TextExpression {}
}
