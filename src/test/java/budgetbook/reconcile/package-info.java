@NullMarked
package budgetbook.reconcile;

import org.jspecify.annotations.NullMarked;
