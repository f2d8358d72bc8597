package budgetbook.submission.layout;

import budgetbook.budget.SheetPlace;

/**
 * Words for a money unit that can't be used, and where they stand.
 *
 * @param at the cell in which they stand
 * @param found what is said there, for a message
 */
public record StatedUnit(SheetPlace at, String found) {}
