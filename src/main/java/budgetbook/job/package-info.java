/**
 * Spring Batch, and nothing else: it runs the steps of a department's job in order.
 *
 * <p>In comes a {@link budgetbook.step.DepartmentWork}; out goes how its job ended and how far it came. Spring Batch gives
 * the restart of what was cut off, the partitions in which submissions are read, their transactions and the timing of the
 * steps. What the steps do stands in {@link budgetbook.step}.
 */
@NullMarked
package budgetbook.job;

import org.jspecify.annotations.NullMarked;
