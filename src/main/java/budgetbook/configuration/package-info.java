@NullMarked
package budgetbook.configuration;

import org.jspecify.annotations.NullMarked;
