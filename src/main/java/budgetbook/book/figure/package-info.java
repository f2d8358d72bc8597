/**
 * What a name in a sentence stands for.
 *
 * <p>In come the drawn tables, the ledger, last year's figures and what the units have supplied ({@link
 * budgetbook.book.figure.BookData}), and the figures of the configuration, compiled before anything is read ({@link
 * budgetbook.book.figure.FigureBook}); out go values as they are printed, each with its source, or what is missing.
 */
@NullMarked
package budgetbook.book.figure;

import org.jspecify.annotations.NullMarked;
