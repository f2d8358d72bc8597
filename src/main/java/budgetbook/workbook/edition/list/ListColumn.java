package budgetbook.workbook.edition.list;

/**
 * A column of a list.
 *
 * @param width the width in digits of the body font
 * @param format the format of its cells, unless a cell has one of its own
 */
public record ListColumn(String heading, int width, EditionFormat format) {}
