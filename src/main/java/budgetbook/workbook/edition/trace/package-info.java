/**
 * 追溯: for each amount of the tables the lines that it adds up. In go the tables and the lines; out come blocks of
 * lines, one for each set of lines that some cell adds up, and the place of each cell's block, to which the cell leads.
 */
@NullMarked
package budgetbook.workbook.edition.trace;

import org.jspecify.annotations.NullMarked;
