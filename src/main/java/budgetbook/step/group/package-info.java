/**
 * The steps that make a group's publication of those of its departments, as functions over values.
 *
 * <p>In come the folders of the departments and the ledger; out go {@link budgetbook.step.group.GroupWork}, {@link
 * budgetbook.step.group.GroupTables}, {@link budgetbook.step.group.ReadBack} and, at last, a publication.
 */
@NullMarked
package budgetbook.step.group;

import org.jspecify.annotations.NullMarked;
