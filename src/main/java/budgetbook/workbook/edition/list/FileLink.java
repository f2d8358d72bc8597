package budgetbook.workbook.edition.list;

/**
 * A link into another file.
 *
 * @param relation the sheet's relation to the file
 * @param location the place in it, as links name it; empty for the whole file
 */
public record FileLink(String relation, String location) {}
