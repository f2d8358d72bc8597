/**
 * The fifteen tables, drawn over the ledger.
 *
 * <p>In come definitions, facts and texts; out go {@link budgetbook.table.Table}s, whose amounts know their exact sum
 * and the condition that their lines meet.
 */
@NullMarked
package budgetbook.table;

import org.jspecify.annotations.NullMarked;
