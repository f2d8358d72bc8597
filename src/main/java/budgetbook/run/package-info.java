/**
 * What a run is, whoever runs it: its folders, lock, log, stages, observers and outcome.
 *
 * <p>It knows nothing of how departments are consolidated. The job and the commands take their values from here.
 */
@NullMarked
package budgetbook.run;

import org.jspecify.annotations.NullMarked;
