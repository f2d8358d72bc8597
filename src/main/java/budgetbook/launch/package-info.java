/**
 * A run from its beginning to its end. Read {@link budgetbook.launch.Launch} first.
 *
 * <p>In come folders and a configuration; out goes a {@link budgetbook.run.RunOutcome}. The locks, the state and the
 * database are taken here, the input is received once, and the departments are consolidated side by side and told of in the
 * order of their codes.
 */
@NullMarked
package budgetbook.launch;

import org.jspecify.annotations.NullMarked;
