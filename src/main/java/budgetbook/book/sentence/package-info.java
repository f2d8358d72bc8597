/**
 * The text of the book: sentences made of definitions and figures.
 *
 * <p>In come the definitions of {@code config/book}, compiled before anything is read, and a department's {@link
 * budgetbook.book.figure.BookData}; out goes a {@link budgetbook.book.Book}, and what it lacks. A piece of a sentence
 * whose figures are missing is not made.
 */
@NullMarked
package budgetbook.book.sentence;

import org.jspecify.annotations.NullMarked;
