@NullMarked
package budgetbook.budget;

import org.jspecify.annotations.NullMarked;
