/**
 * The cells of a workbook and how they look, whatever kind of file they come from.
 *
 * <p>A cell carries its value and, as far as the two may differ, what a person sees: its format, what is struck out or
 * hidden, what lies beneath a merged region. The readers of files make these values; everything that reads submissions
 * or published workbooks takes them.
 */
@NullMarked
package budgetbook.spreadsheet.cell;

import org.jspecify.annotations.NullMarked;
