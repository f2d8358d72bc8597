/**
 * The output folder: what is published, what was before, what is returned to units.
 *
 * <p>In come files that have been prepared; a set appears whole or not at all, with its {@link
 * budgetbook.publication.Manifest}. No other package writes there.
 */
@NullMarked
package budgetbook.publication;

import org.jspecify.annotations.NullMarked;
