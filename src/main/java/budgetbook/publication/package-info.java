@NullMarked
package budgetbook.publication;

import org.jspecify.annotations.NullMarked;
