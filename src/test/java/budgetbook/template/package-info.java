/** The blank submissions that {@code template} writes: filled in, and read again by the project's own reader. */
@NullMarked
package budgetbook.template;

import org.jspecify.annotations.NullMarked;
