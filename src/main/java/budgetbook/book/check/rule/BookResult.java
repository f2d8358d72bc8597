package budgetbook.book.check.rule;

import budgetbook.configuration.BookRuleDefinition;
import budgetbook.finding.Severity;
import budgetbook.reconcile.check.Outcome;

/**
 * What came of a rule on the book.
 *
 * @param section the heading of the section it speaks of; empty if it speaks of the whole book
 * @param figure the figure or thing it speaks of; empty if of none
 * @param should what should stand there; empty if nothing should
 * @param stands what stands there; empty if nothing does
 * @param message a sentence that says all of this, and what to do
 */
public record BookResult(
        BookRuleDefinition rule,
        Outcome outcome,
        String section,
        String figure,
        String should,
        String stands,
        String message) {

    /** Whether it holds the book back. */
    public boolean blocks() {
        return outcome.blocks() && rule.level() == Severity.ERROR;
    }

    /** That a rule holds. */
    public static BookResult passed(BookRuleDefinition rule, String section) {
        return new BookResult(rule, Outcome.PASSED, section, "", "", "", in(section) + rule.name() + "。");
    }

    /** That there is nothing of which a rule speaks. */
    public static BookResult notApplicable(BookRuleDefinition rule, String section) {
        return new BookResult(rule, Outcome.NOT_APPLICABLE, section, "", "", "", in(section) + "不适用。");
    }

    /** That what a rule needs is not there; {@code why} is a Chinese sentence without its stop. */
    public static BookResult undecidable(BookRuleDefinition rule, String section, String why) {
        return new BookResult(
                rule, Outcome.UNDECIDABLE, section, "", "", "", in(section) + "无法判断：" + why + "。" + rule.remedy());
    }

    /** That a rule does not hold; {@code problem} is a Chinese sentence without its stop. */
    public static BookResult failed(BookRuleDefinition rule, String section, String problem) {
        return failed(rule, section, "", "", "", problem);
    }

    /** That a rule does not hold, with both sides. */
    public static BookResult failed(
            BookRuleDefinition rule, String section, String figure, String should, String stands, String problem) {
        return new BookResult(
                rule, Outcome.FAILED, section, figure, should, stands, in(section) + problem + "。" + rule.remedy());
    }

    private static String in(String section) {
        return section.isEmpty() ? "" : "“" + section + "”：";
    }
}
