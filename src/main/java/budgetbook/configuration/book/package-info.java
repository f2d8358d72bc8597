/**
 * What the book of a department says, as {@code config/book} defines it: parts and sections, sentences, figures, words
 * of change, items, terms.
 *
 * <p>In come the files; out goes a {@link budgetbook.configuration.book.BookDefinition} whose names all stand for
 * something. Expressions are kept as they are written: they are read by the room that works them out.
 */
@NullMarked
package budgetbook.configuration.book;

import org.jspecify.annotations.NullMarked;
