package budgetbook.workbook.edition.list;

/**
 * A column of a list.
 *
 * @param width in digits of the body font
 * @param format of its cells, unless a cell has one of its own
 */
public record ListColumn(String heading, int width, EditionFormat format) {}
