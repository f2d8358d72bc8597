/**
 * What all rules on the book share: what they are held against, and what came of one.
 *
 * <p>In: the configuration's texts, the tables read again, the ledger, what units supply. Out: {@link
 * budgetbook.book.check.rule.BookResult}.
 */
@org.jspecify.annotations.NullMarked
package budgetbook.book.check.rule;
