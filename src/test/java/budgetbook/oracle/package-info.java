/**
 * The independent judge: the fifteen tables computed straight from what units declare, by plain loops and
 * {@link java.math.BigDecimal}, without a line of production code or configuration of tables; and departments made up at
 * random to put before it. Where the standard leaves a choice the class that takes it says so.
 */
@NullMarked
package budgetbook.oracle;

import org.jspecify.annotations.NullMarked;
