package budgetbook.workbook.edition.rule;

import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule with what 勾稽 lists of its results: all that are no plain passes, and of these the first ones.
 *
 * @param rule the first of those that have its number and name
 * @param counts all its results by verdict
 * @param open those that somebody has to look at
 * @param folded those of the others that are listed, plain passes last
 * @param leftOut the plain passes that are not listed
 */
record RuleGroup(
        Rule rule,
        Map<Verdict, Integer> counts,
        List<RuleResult> open,
        List<RuleResult> folded,
        Map<Verdict, Integer> leftOut) {
    /** The plain passes of a rule that are listed: more show nothing new and cost a row of formulas each. */
    static final int MOST_PASSED = 30;

    /** Returns the rules in the order of the results; those of one number and name count as one. */
    static List<RuleGroup> of(List<RuleResult> all) {
        Map<List<String>, List<RuleResult>> byRule = new LinkedHashMap<>();
        for (RuleResult result : all) {
            byRule.computeIfAbsent(List.of(result.rule().id(), result.rule().name()), rule -> new ArrayList<>())
                    .add(result);
        }
        return byRule.values().stream().map(RuleGroup::ofRule).toList();
    }

    private static RuleGroup ofRule(List<RuleResult> results) {
        Map<Verdict, List<RuleResult>> byVerdict = new EnumMap<>(Verdict.class);
        for (RuleResult result : results) {
            byVerdict
                    .computeIfAbsent(Verdict.of(result), verdict -> new ArrayList<>())
                    .add(result);
        }
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        Map<Verdict, Integer> leftOut = new EnumMap<>(Verdict.class);
        List<RuleResult> open = new ArrayList<>();
        List<RuleResult> others = new ArrayList<>();
        List<RuleResult> passed = new ArrayList<>();
        byVerdict.forEach((verdict, found) -> {
            counts.put(verdict, found.size());
            List<RuleResult> to = verdict.standsOpen() ? open : verdict.isPlainPass() ? passed : others;
            int listed = verdict.isPlainPass() ? Math.min(found.size(), MOST_PASSED - passed.size()) : found.size();
            to.addAll(found.subList(0, listed));
            if (listed < found.size()) {
                leftOut.put(verdict, found.size() - listed);
            }
        });
        others.addAll(passed);
        return new RuleGroup(results.get(0).rule(), counts, open, others, leftOut);
    }

    /** Returns what 结果 says of the rule: the worst of its verdicts. */
    Verdict verdict() {
        return counts.keySet().stream()
                .min(Comparator.naturalOrder())
                .map(worst -> worst == Verdict.UNDECIDABLE ? Verdict.FAILED : worst)
                .orElseThrow();
    }

    /** Returns how many results have a verdict; what cannot be decided counts as failed. */
    int count(Verdict verdict) {
        int count = counts.getOrDefault(verdict, 0);
        return verdict == Verdict.FAILED ? count + counts.getOrDefault(Verdict.UNDECIDABLE, 0) : count;
    }

    /** Whether a line tells the open results from the folded ones: only where there are both. */
    boolean isDivided() {
        return !open.isEmpty() && !folded.isEmpty();
    }

    /**
     * Whether an empty row follows: where all its results stand open. LibreOffice takes a row whose group is folded for the
     * head of the rows above it, and would fold these.
     */
    boolean isApart() {
        return !open.isEmpty() && folded.isEmpty();
    }

    /** Returns the listed results, in the order in which they are listed. */
    List<RuleResult> listed() {
        List<RuleResult> listed = new ArrayList<>(open);
        listed.addAll(folded);
        return listed;
    }

    /** Returns the rows that it takes: its line, its results, the line between them, the line that counts the rest, an empty one. */
    int height() {
        return 1 + open.size() + (isDivided() || isApart() ? 1 : 0) + folded.size() + (leftOut.isEmpty() ? 0 : 1);
    }

    /** Returns the rows from its line to one of its listed results. */
    int offset(int listed) {
        return 1 + listed + (isDivided() && listed >= open.size() ? 1 : 0);
    }
}
