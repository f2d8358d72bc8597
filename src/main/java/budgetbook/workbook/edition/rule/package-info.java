/**
 * 勾稽: a line for each rule, its comparisons folded beneath it, all live. In go the results of the rules; out comes the
 * sheet, and for the contents how many comparisons came to what and where the first of them stands.
 */
@NullMarked
package budgetbook.workbook.edition.rule;

import org.jspecify.annotations.NullMarked;
