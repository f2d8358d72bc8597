package budgetbook.classlist;

import budgetbook.budget.Nature;
import budgetbook.place.SourceCell;
import java.util.Optional;

/**
 * A department class with the government class that follows, as a given list has them.
 *
 * @param nature empty where the list does not say for which units
 */
record ListPair(Optional<Nature> nature, String from, String to, SourceCell place) {}
