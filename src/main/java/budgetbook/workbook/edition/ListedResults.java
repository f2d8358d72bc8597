package budgetbook.workbook.edition;

import budgetbook.reconcile.check.Outcome;
import budgetbook.reconcile.check.RuleResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The results that 勾稽 lists: all that a person may have to look at, and of those that passed as many of each rule as do
 * not make the sheet too long.
 *
 * @param results in the order of the rules
 * @param mostOfRule how many passed results of a rule are listed at most
 * @param leftOut how many passed results are not listed
 */
record ListedResults(List<RuleResult> results, int mostOfRule, int leftOut) {

    /** Returns the results to list, about {@code mostPassed} passed ones among them: every rule has its first ones. */
    static ListedResults of(List<RuleResult> all, int mostPassed) {
        Map<String, Integer> passed = new TreeMap<>();
        all.stream()
                .filter(result -> result.outcome() == Outcome.PASSED)
                .forEach(result -> passed.merge(result.rule().id(), 1, Integer::sum));
        int most = mostOfRule(passed, mostPassed);
        List<RuleResult> listed = new ArrayList<>();
        Map<String, Integer> listedOfRule = new HashMap<>();
        for (RuleResult result : all) {
            boolean plain = result.outcome() == Outcome.PASSED;
            if (!plain || listedOfRule.merge(result.rule().id(), 1, Integer::sum) <= most) {
                listed.add(result);
            }
        }
        return new ListedResults(List.copyOf(listed), most, all.size() - listed.size());
    }

    /** The largest number such that all rules together, each with at most as many, keep within the most; 1 at least. */
    private static int mostOfRule(Map<String, Integer> passed, int mostPassed) {
        int left = mostPassed;
        int rules = passed.size();
        for (int count : passed.values().stream().sorted().toList()) {
            if ((long) count * rules > left) {
                return Math.max(1, left / rules);
            }
            left -= count;
            rules--;
        }
        return Integer.MAX_VALUE;
    }
}
