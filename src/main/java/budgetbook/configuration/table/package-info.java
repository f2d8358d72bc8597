/**
 * The standard tables as their definitions describe them.
 *
 * <p>In come the files of {@code config/tables}; out go trees of columns and lists of row blocks, each with its
 * condition on the ledger.
 */
@NullMarked
package budgetbook.configuration.table;

import org.jspecify.annotations.NullMarked;
