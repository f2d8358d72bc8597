@NullMarked
package budgetbook.ledger;

import org.jspecify.annotations.NullMarked;
