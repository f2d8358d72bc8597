package budgetbook.step;

import budgetbook.book.prior.ItemAmounts;
import budgetbook.configuration.Configuration;
import budgetbook.reconcile.readback.TableLayout;
import budgetbook.reconcile.rule.Rule;
import budgetbook.reconcile.rule.RuleSet;
import java.util.List;
import java.util.Map;

/**
 * The rules of reconciliation, compiled against the tables before anything is read.
 *
 * @param layouts what the standard says of each table, by sheet name
 */
public record Rules(List<Rule> rules, Map<String, TableLayout> layouts) {
    /** Compiles the rules of a configuration; a rule that names what the tables do not have is refused, with file and line. */
    public static Rules of(Configuration configuration) {
        Map<String, TableLayout> layouts = TableLayout.of(configuration.tables());
        ItemAmounts.of(configuration); // refused here, used where the book is made
        return new Rules(RuleSet.compile(configuration.rules(), layouts, configuration.ledgerValues()), layouts);
    }
}
