/**
 * The steps of a department's job as functions: each makes an immutable value from those before it.
 *
 * <p>In come a {@link budgetbook.step.DepartmentWork}, which says what the job is about, and the ledger; out go
 * {@link budgetbook.step.Received}, {@link budgetbook.step.Examined}, {@link budgetbook.step.Returned},
 * {@link budgetbook.step.Tabulated}, {@link budgetbook.step.Written}, {@link budgetbook.step.Judged},
 * {@link budgetbook.step.Compared} and, at last, a publication. What is wrong with a submission or a table is a finding in
 * these values, never an exception. The steps know nothing of Spring Batch, which runs them in order.
 */
@NullMarked
package budgetbook.step;

import org.jspecify.annotations.NullMarked;
