/**
 * The working edition (核对稿): the master's tables with live totals, and the sheets that prove them. In goes a {@link
 * budgetbook.workbook.edition.content.WorkingEdition}; out comes a file. Here are the writer and the sheets that take a
 * page of code each; what takes more has a room: {@code rule} (勾稽), {@code line} (明细), {@code trace} (追溯), {@code formula} (the live
 * formulas) and {@code chart} (图表). They build on {@code list} and {@code content} and never on this package.
 */
@NullMarked
package budgetbook.workbook.edition;

import org.jspecify.annotations.NullMarked;
