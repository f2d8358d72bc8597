/**
 * What others need only to read: programs that visit every cell of the workbooks in a folder and do nothing with them.
 *
 * <p>In comes a folder; out goes the number of cells. Each program needs its own library alone.
 */
@NullMarked
package budgetbook.bench.reading;

import org.jspecify.annotations.NullMarked;
