/** Tables that foot, held against what the standard forms say adds up to what. */
@NullMarked
package budgetbook.rounding;

import org.jspecify.annotations.NullMarked;
