@NullMarked
package budgetbook.reconcile.rule;

import org.jspecify.annotations.NullMarked;
