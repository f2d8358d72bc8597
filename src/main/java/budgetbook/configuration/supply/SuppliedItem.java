package budgetbook.configuration.supply;

import budgetbook.budget.Label;
import java.util.List;

/**
 * Something that a unit may supply.
 *
 * @param name the standard one
 * @param names others that may be written for it
 * @param measures in what an asset is counted, the standard one first; none for anything else
 * @param amount the expression that finds its figure in a year's tables; empty if they do not show it
 * @param reason whether a change of its figure has to be explained
 * @param parts the items that it is the sum of; where each of them that changed is explained, so is the sum
 * @param use whether the book says what it is for
 * @param where file and line, for messages
 */
public record SuppliedItem(
        String name,
        List<String> names,
        List<String> measures,
        String amount,
        boolean reason,
        List<String> parts,
        boolean use,
        String where) {
    /** The measure of an amount of money. */
    public static final String MONEY = "万元";

    /** Whether a text, as people write it, means this. */
    boolean called(String label) {
        return Label.of(name).equals(label) || names.stream().map(Label::of).anyMatch(label::equals);
    }

    /** Returns in what it is counted; empty if nothing of it is. */
    public String measure() {
        return measures.isEmpty() ? "" : measures.get(0);
    }

    /** Whether it is an amount of money. */
    public boolean money() {
        return measure().equals(MONEY);
    }
}
