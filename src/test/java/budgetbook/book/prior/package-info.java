/** Last year's figures. */
@NullMarked
package budgetbook.book.prior;

import org.jspecify.annotations.NullMarked;
