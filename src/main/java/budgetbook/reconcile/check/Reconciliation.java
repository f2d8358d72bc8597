package budgetbook.reconcile.check;

import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.rule.Rule;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.RuleSubject;
import java.util.ArrayList;
import java.util.List;

/** Reconciliation (勾稽) checks rules on a master workbook read again from disk, and on the ledger. */
public final class Reconciliation {
    private final PublishedWorkbook workbook;
    private final LedgerFigures ledger;
    private final Judgement judgement;

    private Reconciliation(PublishedWorkbook workbook, LedgerFigures ledger, PrintedRounding rounding) {
        this.workbook = workbook;
        this.ledger = ledger;
        this.judgement = new Judgement(workbook, ledger, rounding);
    }

    /** The results for a workbook whose amounts were each rounded on its own. */
    public static List<RuleResult> run(List<Rule> rules, PublishedWorkbook workbook, LedgerFigures ledger) {
        return run(rules, workbook, ledger, PrintedRounding.EXACT);
    }

    /**
     * The results, in the order of the rules; every rule has one at least. The rules are checked side by side on the
     * processors that are free: none depends on another, and what they share is safe for that.
     */
    public static List<RuleResult> run(
            List<Rule> rules, PublishedWorkbook workbook, LedgerFigures ledger, PrintedRounding rounding) {
        Reconciliation reconciliation = new Reconciliation(workbook, ledger, rounding);
        return rules.parallelStream()
                .map(reconciliation::check)
                .flatMap(List::stream)
                .toList();
    }

    private List<RuleResult> check(Rule rule) {
        List<String> missing = new ArrayList<>();
        List<RuleSubject> subjects = rule.each().subjects(workbook, ledger, missing);
        if (!missing.isEmpty()) {
            return List.of(without(rule, Outcome.UNDECIDABLE, String.join("；", missing)));
        }
        if (subjects.isEmpty()) {
            return List.of(without(rule, Outcome.NOT_APPLICABLE, rule.each().withoutSubjects()));
        }
        return subjects.stream().map(subject -> judgement.judge(rule, subject)).toList();
    }

    private static RuleResult without(Rule rule, Outcome outcome, String why) {
        return RuleResult.withoutSides(rule, rule.variant(), outcome, outcome.label() + "：" + why + "。");
    }
}
