package budgetbook.step;

import budgetbook.configuration.Configuration;
import budgetbook.reconcile.readback.TableLayout;
import budgetbook.reconcile.rule.Rule;
import budgetbook.reconcile.rule.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of reconciliation, compiled against the tables before anything is read.
 *
 * @param layouts what the standard says of each table, by sheet name
 * @param book the department's book; empty where none is configured
 */
public record Rules(List<Rule> rules, Map<String, TableLayout> layouts, Optional<BookStandard> book) {
    /** Compiles the rules and the book of a configuration; what names what the tables do not have is refused, with file and line. */
    public static Rules of(Configuration configuration) {
        Map<String, TableLayout> layouts = TableLayout.of(configuration.tables());
        return new Rules(
                RuleSet.compile(configuration.rules(), layouts, configuration.ledgerValues()),
                layouts,
                BookStandard.of(configuration, layouts));
    }
}
