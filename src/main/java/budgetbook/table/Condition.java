package budgetbook.table;

import java.util.List;

/** A conjunction of clauses on the dimensions of the ledger. */
public record Condition(List<Clause> clauses) {
    /** The condition that every line meets. */
    public static final Condition ANY = new Condition(List.of());

    public Condition {
        clauses = List.copyOf(clauses);
    }

    /** Lines that meet both. */
    public Condition and(Condition other) {
        if (clauses.isEmpty()) {
            return other;
        }
        if (other.clauses.isEmpty()) {
            return this;
        }
        return new Condition(java.util.stream.Stream.concat(clauses.stream(), other.clauses.stream())
                .toList());
    }

    /**
     * One dimension's value is, or is not, among some values.
     *
     * @param values for a dimension of codes a value also stands for every code that begins with it
     * @param among false turns the clause round
     */
    public record Clause(Dimension dimension, List<String> values, boolean among) {
        public Clause {
            values = List.copyOf(values);
        }
    }
}
