package budgetbook.reconcile.rule;

import budgetbook.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of reconciliation fits the tables and is ready to be checked.
 *
 * @param variant what tells this rule from others of the same id that came from its {@code with}; may be empty
 * @param guards what goes wrong unnoticed without it, a sentence
 * @param each what the rule is checked for one by one
 * @param when the scope: all must hold, or the rule does not apply
 * @param claim what the rule says
 * @param tolerance in 万元; null if it follows from the number of rounded figures on both sides
 * @param explanations lawful parts of a difference left − right; none between texts
 */
public record Rule(
        String id,
        String name,
        String variant,
        String guards,
        Severity level,
        Iteration each,
        List<Comparison> when,
        Comparison claim,
        @Nullable BigDecimal tolerance,
        List<Explanation> explanations,
        String remedy) {
    /** How the sides should stand to each other. */
    public Relation relation() {
        return claim.relation();
    }

    /** Whether both sides are made of printed cells alone: such a rule says which cells add up to which. */
    public boolean comparesCells() {
        return claim.fold(Comparison.OfNumbers::ofCells, texts -> false);
    }

    /** What it says of a total, if both sides are printed cells and should be equal. */
    public Optional<Total> total() {
        return claim.fold(
                numbers -> numbers.ofCells() && numbers.relation() == Relation.EQUAL
                        ? Optional.of(numbers.right().isOneCell() ? Total.SAME_AMOUNT : Total.SUM_OF_PARTS)
                        : Optional.empty(),
                texts -> Optional.empty());
    }

    /** What a rule says of the cells on its left side. */
    public enum Total {
        /** They are the total of the cells on its right side. */
        SUM_OF_PARTS,
        /** They come to what the one cell on its right side prints. */
        SAME_AMOUNT
    }

    /** A lawful part of a difference, in the words of a report. */
    public record Explanation(String name, NumericExpression amount) {}
}
