/**
 * The rows of a submission as values: fields under their columns, each with the cells that it was taken from.
 *
 * <p>The readers of sheets make them; normalisation takes them.
 */
@NullMarked
package budgetbook.submission.row;

import org.jspecify.annotations.NullMarked;
