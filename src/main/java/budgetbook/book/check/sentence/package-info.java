/**
 * Rules that demand a sentence: what should stand in a section is worked out from tables, ledger and supplied data, and
 * held against what stands there, sign by sign.
 *
 * <p>In: {@link budgetbook.configuration.BookRules} and a book read again. Out: results, and the text that no rule has
 * claimed.
 */
@org.jspecify.annotations.NullMarked
package budgetbook.book.check.sentence;
