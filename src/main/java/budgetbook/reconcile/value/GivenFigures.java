package budgetbook.reconcile.value;

import java.math.BigDecimal;
import java.util.Optional;

/** Figures that neither the tables nor the ledger hold: last year's, and what units supply besides their budget. */
public interface GivenFigures {
    /** Where nothing of the kind is known. */
    GivenFigures NONE = new GivenFigures() {
        @Override
        public Optional<BigDecimal> prior(String item) {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> supplied(String item) {
            return Optional.empty();
        }
    };

    /** Returns last year's amount of an item in 万元; empty if it is not known. */
    Optional<BigDecimal> prior(String item);

    /** Returns what the units have supplied of an item, in its own measure; empty if it is not known. */
    Optional<BigDecimal> supplied(String item);
}
