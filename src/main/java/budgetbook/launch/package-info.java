/**
 * A run from its beginning to its end. Read {@link budgetbook.launch.Launch} first.
 *
 * <p>In come folders and a configuration; out goes a {@link budgetbook.run.RunOutcome}. The locks, the state and the
 * database are taken here, the input is received once, and one department after the other is consolidated.
 */
@NullMarked
package budgetbook.launch;

import org.jspecify.annotations.NullMarked;
