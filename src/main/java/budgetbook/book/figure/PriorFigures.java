package budgetbook.book.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Last year's figures, by the items of 上年预算. */
public interface PriorFigures {
    /** Returns last year's amount of an item; empty if no source has it. */
    Optional<PriorFigure> amount(String item);

    /** Whether the department is new, so that there is no last year. */
    boolean newDepartment();

    /**
     * An amount of last year.
     *
     * @param wan in 万元
     * @param says where it comes from, for a person
     */
    record PriorFigure(BigDecimal wan, String says) {}
}
