@NullMarked
package budgetbook.submission;

import org.jspecify.annotations.NullMarked;
