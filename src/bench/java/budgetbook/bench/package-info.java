/**
 * The benchmark: how long a run takes, what it needs, how it grows. No part of the program.
 *
 * <p>In come sizes of departments; out go tables for docs/performance.md, or an exit status that says that some work
 * grows faster than the lines. {@code src/bench/run} starts it.
 */
@NullMarked
package budgetbook.bench;

import org.jspecify.annotations.NullMarked;
