/**
 * The code lists of a year: functions, economic classes, their mapping, fund sources, spending ceilings.
 *
 * <p>In come the lists as the ministry gives them; out go lookups by code and name, and the values that each dimension
 * of the ledger can take.
 */
@NullMarked
package budgetbook.configuration.classification;

import org.jspecify.annotations.NullMarked;
