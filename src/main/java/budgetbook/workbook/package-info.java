@NullMarked
package budgetbook.workbook;

import org.jspecify.annotations.NullMarked;
