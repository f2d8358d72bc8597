/** The installed program, interrupted: what the output folder holds afterwards, and what the next start makes of it. */
@NullMarked
package budgetbook.interruption;

import org.jspecify.annotations.NullMarked;
