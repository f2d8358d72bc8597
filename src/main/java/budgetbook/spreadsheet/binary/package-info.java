/**
 * Reads .xls files (BIFF8): looks, rows and the records that POI does not hand out.
 *
 * <p>In comes a compound file; out go the values of {@link budgetbook.spreadsheet.cell}.
 */
@NullMarked
package budgetbook.spreadsheet.binary;

import org.jspecify.annotations.NullMarked;
