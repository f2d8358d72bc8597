@NullMarked
package budgetbook.normalise;

import org.jspecify.annotations.NullMarked;
