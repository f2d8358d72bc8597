/**
 * Where the columns of a sheet are: its header, the names in it, units of money beside and above it.
 *
 * <p>In come the first rows of a sheet and the accepted names; out go the columns bound to what they hold, and
 * findings about what is missing, doubled or doubtful.
 */
@NullMarked
package budgetbook.submission.layout;

import org.jspecify.annotations.NullMarked;
