/**
 * What a row is: a line, a subtotal, a section's heading, a note, a signature.
 *
 * <p>In come the cells of a row and what stood before it; out goes its {@link budgetbook.normalise.row.RowRole}.
 */
@NullMarked
package budgetbook.normalise.row;

import org.jspecify.annotations.NullMarked;
