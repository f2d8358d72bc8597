package budgetbook.reconcile;

import java.util.Map;

/**
 * For what a rule is being checked.
 *
 * @param label as a report calls it; empty if the rule is checked once
 * @param table the table of 此行; empty if there is none
 * @param row 此行, or −1
 * @param column 此列, or −1
 * @param columnPath the header path of 此列; empty if there is none
 * @param lastBelow the last row of 其下
 * @param variables the texts behind names in braces
 */
record Scope(
        String label,
        String table,
        int row,
        int column,
        String columnPath,
        int lastBelow,
        Map<String, String> variables) {

    static Scope once(Map<String, String> variables) {
        return new Scope("", "", -1, -1, "", -1, variables);
    }
}
