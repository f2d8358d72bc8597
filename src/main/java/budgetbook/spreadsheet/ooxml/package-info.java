/**
 * Reads .xlsx and .xlsm files as streams: shared strings, styles, layout and rows.
 *
 * <p>In comes a package, guarded against bombs and foreign entities, or one that Excel's own password opens; out go
 * the values of {@link budgetbook.spreadsheet.cell}.
 */
@NullMarked
package budgetbook.spreadsheet.ooxml;

import org.jspecify.annotations.NullMarked;
