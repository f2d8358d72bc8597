/**
 * The groups of departments that are summed, and the tables in which they are.
 *
 * <p>In come {@code config/groups} and {@code config/group-tables}, which an office need not have; out go {@link
 * budgetbook.configuration.group.Groups}.
 */
@NullMarked
package budgetbook.configuration.group;

import org.jspecify.annotations.NullMarked;
