/**
 * 舍位平衡: prints tables so that every printed total is the sum of its printed parts.
 *
 * <p>In come drawn tables and the rules; out go the same tables with as few cells as possible moved off their true
 * rounding, each move on record. Only this package knows the solver.
 */
@NullMarked
package budgetbook.rounding;

import org.jspecify.annotations.NullMarked;
