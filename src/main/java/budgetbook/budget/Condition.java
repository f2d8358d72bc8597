package budgetbook.budget;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A conjunction of clauses on the dimensions of the ledger: a place in it. */
public record Condition(List<Clause> clauses) {
    /** The condition that every line meets. */
    public static final Condition ANY = new Condition(List.of());

    public Condition {
        clauses = List.copyOf(clauses);
    }

    /** The condition that one dimension has one value. */
    public static Condition is(Dimension dimension, String value) {
        return new Condition(List.of(new Clause(dimension, List.of(value), true)));
    }

    /** The condition of the lines that meet both. */
    public Condition and(Condition other) {
        if (clauses.isEmpty()) {
            return other;
        }
        if (other.clauses.isEmpty()) {
            return this;
        }
        return new Condition(
                Stream.concat(clauses.stream(), other.clauses.stream()).toList());
    }

    /** Whether something with these values of the dimensions meets the condition. */
    public boolean test(Function<Dimension, String> valueOf) {
        for (Clause clause : clauses) {
            if (!clause.test(valueOf.apply(clause.dimension))) {
                return false;
            }
        }
        return true;
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

        boolean test(String value) {
            return among == (dimension.isCode() ? values.stream().anyMatch(value::startsWith) : values.contains(value));
        }
    }
}
