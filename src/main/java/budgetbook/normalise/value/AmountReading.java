package budgetbook.normalise.value;

import budgetbook.budget.Money;
import budgetbook.finding.Statement;

/** What a cell in a column of money comes to. */
public sealed interface AmountReading {

    /** Nothing, or a dash that stands for nothing. */
    record Blank() implements AmountReading {}

    /** An amount; may be zero. */
    record Amount(Money money) implements AmountReading {}

    /** No amount that could be counted. */
    record Wrong(Statement said) implements AmountReading {}
}
