@NullMarked
package budgetbook.finding;

import org.jspecify.annotations.NullMarked;
