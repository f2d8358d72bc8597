/**
 * The rules on the book: both files read again, and held against the master workbook and the ledger.
 *
 * <p>In: {@link budgetbook.configuration.BookRules}, a .docx, perhaps a .pdf, and {@link
 * budgetbook.book.check.rule.BookFacts}. Out: {@link budgetbook.book.check.rule.BookResult}s. What follows from a failure
 * is for the caller to say.
 */
@org.jspecify.annotations.NullMarked
package budgetbook.book.check;
