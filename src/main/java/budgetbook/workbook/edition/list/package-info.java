/**
 * Lists of the working edition: a title, remarks, headings and rows of cells, with a way back to the contents. In go
 * {@link budgetbook.workbook.edition.list.CellContent}s row by row; out come formatted, frozen, filtered rows, set up
 * for printing.
 */
@NullMarked
package budgetbook.workbook.edition.list;

import org.jspecify.annotations.NullMarked;
