package budgetbook.reconcile.check;

import budgetbook.finding.Answer;
import budgetbook.finding.QuestionNumber;
import budgetbook.place.SheetCell;
import budgetbook.reconcile.rule.Rule;
import budgetbook.reconcile.value.SidePart;
import budgetbook.reconcile.value.SideResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A result is what came of checking a rule for one thing.
 *
 * @param iteration for what, as a report calls it; empty if the rule is checked once
 * @param subject the cell for which it was checked, or the first cell of the row; null if it was for neither
 * @param left empty unless both sides are known
 * @param right likewise
 * @param tolerance by how much the sides may be apart, in 万元: what the rule says, else what rounding can part them by;
 *     nothing where one printed figure stands against one, or an exact sum, or where printed tables are to foot
 * @param adjustment what of the difference is due to amounts that were printed off their true rounding so that tables
 *     foot, in 万元; 0 where tables must foot as they are printed
 * @param words a sentence in the words of an auditor; asked for only where somebody reads it
 * @param answer what people have said to it, where it is a lawful difference
 */
public record RuleResult(
        Rule rule,
        String iteration,
        @Nullable SheetCell subject,
        Outcome outcome,
        SideResult left,
        SideResult right,
        BigDecimal tolerance,
        BigDecimal adjustment,
        Supplier<String> words,
        Answer answer) {
    /** One to which nobody has said anything. */
    public RuleResult(
            Rule rule,
            String iteration,
            @Nullable SheetCell subject,
            Outcome outcome,
            SideResult left,
            SideResult right,
            BigDecimal tolerance,
            BigDecimal adjustment,
            Supplier<String> words) {
        this(rule, iteration, subject, outcome, left, right, tolerance, adjustment, words, Answer.NONE);
    }

    /** Returns the same, with what people have said to it. */
    public RuleResult answered(Answer said) {
        return new RuleResult(rule, iteration, subject, outcome, left, right, tolerance, adjustment, words, said);
    }

    /** Whether people can say something to it: it is a 口径差. */
    public boolean isQuestion() {
        return outcome == Outcome.EXPLAINED;
    }

    /** Whether it is a 口径差 to which somebody has said something. */
    public boolean isAnswered() {
        return isQuestion() && answer.given();
    }

    /** Returns by which number an answer finds it again: what the rule says of the same figures has the same number. */
    public String number() {
        return QuestionNumber.ofDifference(List.of(rule.id(), rule.name(), iteration, message()));
    }

    /** Returns a sentence in the words of an auditor. */
    public String message() {
        return words.get();
    }

    /** Left − right, in the unit of the sides; zero between texts. */
    public BigDecimal difference() {
        return left.value().subtract(right.value());
    }

    /** Returns for what the rule was checked and where to look; empty if for the whole and nowhere. */
    public String subjectText() {
        return Stream.concat(
                        Stream.of(iteration).filter(text -> !text.isEmpty()), place().map(SheetCell::name).stream())
                .collect(Collectors.joining("　"));
    }

    /**
     * Where to look in the workbook: the first cell that was added up, on the left if there is one, else that for which
     * the rule was checked; empty if it speaks of no cell.
     */
    public Optional<SheetCell> place() {
        return Stream.concat(left.parts().stream(), right.parts().stream())
                .flatMap(part -> part.cell().map(SidePart.PrintedCell::at).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(subject));
    }

    /** Whether its sides are numbers of rows, cells or texts and not 万元. */
    public boolean isCount() {
        return left.isCount() || right.isCount();
    }

    /** Of a rule that could not be checked. */
    static RuleResult withoutSides(Rule rule, String iteration, Outcome outcome, String message) {
        return new RuleResult(
                rule,
                iteration,
                null,
                outcome,
                SideResult.NONE,
                SideResult.NONE,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                () -> message);
    }

    /** What the rule allows two sides, each amount of which was rounded on its own. */
    static BigDecimal tolerance(Rule rule, SideResult left, SideResult right) {
        if (rule.tolerance() != null) {
            return rule.tolerance();
        }
        BigDecimal slack = left.slack().add(right.slack());
        boolean alike = (left.isPrinted() && (right.isPrinted() || right.slack().signum() == 0))
                || (right.isPrinted() && left.slack().signum() == 0);
        return alike ? BigDecimal.ZERO : slack;
    }

    /**
     * 尾差: the rule holds only because its printed figures are rounded. What comes to less than 0.005 万元, the exact
     * sum of the ledger being one side, cannot be seen in print and is none.
     */
    public boolean isRoundingDifference() {
        BigDecimal visible = difference().subtract(adjustment).setScale(2, RoundingMode.HALF_UP);
        return outcome == Outcome.PASSED
                && rule.tolerance() == null
                && !rule.relation().holds(visible, BigDecimal.ZERO);
    }
}
