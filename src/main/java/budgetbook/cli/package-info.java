@NullMarked
package budgetbook.cli;

import org.jspecify.annotations.NullMarked;
