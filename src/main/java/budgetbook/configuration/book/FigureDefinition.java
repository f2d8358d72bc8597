package budgetbook.configuration.book;

import budgetbook.configuration.file.Text;

/**
 * A figure that sentences may name.
 *
 * @param is its expression
 * @param measure what it is a number of; empty for a bare number
 */
public record FigureDefinition(String name, Text is, String measure) {}
