/**
 * The published workbook, read again. The reader that also reads submissions opens the file, and its tables are found as a
 * person finds them: headers, data rows, fixed rows, notes below.
 *
 * <p>In come a file on disk (or sheets that a caller lends) and the layouts that follow from the standard; out come {@link
 * budgetbook.reconcile.readback.PublishedWorkbook} and its tables. Nothing here knows of rules, nor of the code that wrote
 * the file.
 */
@NullMarked
package budgetbook.reconcile.readback;

import org.jspecify.annotations.NullMarked;
