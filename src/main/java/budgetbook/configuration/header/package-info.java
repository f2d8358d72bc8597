/**
 * What the sheets and columns of a submission are called.
 *
 * <p>In comes headers.yml; out go the kinds of sheets and, for each, the names that are accepted for it and for its
 * columns.
 */
@NullMarked
package budgetbook.configuration.header;

import org.jspecify.annotations.NullMarked;
