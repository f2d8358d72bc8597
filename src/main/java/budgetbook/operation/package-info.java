/**
 * What monitors are told: status.json and metrics, from the same figures.
 *
 * <p>In come the events of a run and its outcome; out go two files in the state folder, each replaced whole.
 */
@NullMarked
package budgetbook.operation;

import org.jspecify.annotations.NullMarked;
