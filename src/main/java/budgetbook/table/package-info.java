@NullMarked
package budgetbook.table;

import org.jspecify.annotations.NullMarked;
