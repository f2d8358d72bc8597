/**
 * The nouns of the field as plain records and enums: money, departments, units, funds, budget lines.
 *
 * <p>Everything else is written in these words. Amounts are {@link budgetbook.budget.Money}: whole numbers of 分, never
 * floating point. It depends on nothing.
 */
@NullMarked
package budgetbook.budget;

import org.jspecify.annotations.NullMarked;
