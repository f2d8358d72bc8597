/**
 * Rules on the form of the book as a whole: sections, years, leftovers, stops, tables, contents, both files alike.
 *
 * <p>In: the demands of {@link budgetbook.configuration.BookRules} with their data, both files read again. Out: results.
 */
@org.jspecify.annotations.NullMarked
package budgetbook.book.check.form;
