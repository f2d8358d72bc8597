@NullMarked
package budgetbook;

import org.jspecify.annotations.NullMarked;
