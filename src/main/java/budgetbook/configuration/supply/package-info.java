/**
 * What units may supply for the book: the items of the four optional sheets of a submission.
 *
 * <p>In comes config/book/supplied.yml; out come {@link budgetbook.configuration.supply.Supplies}.
 */
@NullMarked
package budgetbook.configuration.supply;

import org.jspecify.annotations.NullMarked;
