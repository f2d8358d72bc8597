/**
 * Workbooks as cells. This package is the door: {@link budgetbook.spreadsheet.Workbooks} opens a file, whatever it is.
 *
 * <p>In comes a file that a person hands in or that the program has written; out go sheets, rows and cells with what a
 * person sees of them. The content decides how a file is read, never its name. Guards bound size, compression,
 * entities and names. POI and the XML parser read only here.
 */
@NullMarked
package budgetbook.spreadsheet;

import org.jspecify.annotations.NullMarked;
