@NullMarked
package budgetbook.reconcile.check;

import org.jspecify.annotations.NullMarked;
