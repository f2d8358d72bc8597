/**
 * Last year's figures, from the three sources in their order: last year's publication of this installation, last year's
 * master workbook from the input folder, the sheet 上年预算.
 *
 * <p>In come last year's tables, read again from disk, and what was supplied; out comes a {@link
 * budgetbook.book.prior.PriorYear}: figures by the names of config/book/supplied.yml, each with its source, and the tables as
 * a whole, for a comparison.
 */
@NullMarked
package budgetbook.book.prior;

import org.jspecify.annotations.NullMarked;
