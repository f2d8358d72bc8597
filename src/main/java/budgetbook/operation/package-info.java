@NullMarked
package budgetbook.operation;

import org.jspecify.annotations.NullMarked;
