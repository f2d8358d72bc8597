package budgetbook.book.figure;

import budgetbook.reconcile.rule.NumericExpression;

/**
 * A figure whose expression has been read.
 *
 * @param text the expression as the configuration writes it
 */
public record CompiledFigure(String text, NumericExpression expression, String measure) {}
