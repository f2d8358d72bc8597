/**
 * Whether work grows faster than the lines, by counting it and not by time.
 *
 * <p>In come runs of three sizes in this process; out goes what was counted a line, and what grew.
 */
@NullMarked
package budgetbook.bench.growth;

import org.jspecify.annotations.NullMarked;
