package budgetbook.workbook.edition.line;

import budgetbook.budget.Dimension;
import budgetbook.ledger.LedgerLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Numbers in place of the texts that senders made up, for the criteria of formulas. An office program takes two texts for
 * one that differ by case only, reads asterisks and question marks as anything and refuses long criteria; a number is what
 * it is.
 */
public final class ItemNumbers {
    private final Map<String, Integer> items = new TreeMap<>();

    /** Numbers the names of all items, in their order. */
    public ItemNumbers(List<LedgerLine> lines) {
        lines.forEach(line -> items.put(line.fact().value(Dimension.ITEM), 0));
        int next = 1;
        for (Map.Entry<String, Integer> item : items.entrySet()) {
            item.setValue(next);
            next++;
        }
    }

    /** Whether lines are picked by number in a dimension; in the others the texts are those of fixed lists. */
    public static boolean covers(Dimension dimension) {
        return dimension == Dimension.ITEM;
    }

    /** Returns the number of an item's name; empty if no line has it. */
    public Optional<Integer> ofItem(String name) {
        return Optional.ofNullable(items.get(name));
    }
}
