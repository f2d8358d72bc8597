/**
 * Departments made up for the benchmark.
 *
 * <p>In comes a size; out go a configuration and the submissions of its units, the same for the same size.
 */
@NullMarked
package budgetbook.bench.department;

import org.jspecify.annotations.NullMarked;
