@NullMarked
package budgetbook.job;

import org.jspecify.annotations.NullMarked;
