/**
 * The nouns of the field as plain records and enums: money, departments, units, funds, budget lines.
 *
 * <p>Everything else is written in these words. Amounts are {@link budgetbook.budget.Money}: whole numbers of 分, never
 * floating point. It depends only on the places of {@link budgetbook.place}.
 */
@NullMarked
package budgetbook.budget;

import org.jspecify.annotations.NullMarked;
