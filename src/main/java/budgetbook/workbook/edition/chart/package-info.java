/**
 * 图表: three bar charts, each beside its figures. In goes the working edition; out comes the sheet.
 */
@NullMarked
package budgetbook.workbook.edition.chart;

import org.jspecify.annotations.NullMarked;
