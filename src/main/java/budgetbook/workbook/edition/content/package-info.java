/**
 * What the working edition shows, and on which sheets. Plain values: in go the results of the job's steps, out comes
 * what the sheets ask for. Knows no styles and no files.
 */
@NullMarked
package budgetbook.workbook.edition.content;

import org.jspecify.annotations.NullMarked;
