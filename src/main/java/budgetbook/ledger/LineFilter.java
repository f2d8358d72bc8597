package budgetbook.ledger;

import budgetbook.budget.Condition;
import budgetbook.budget.Condition.Clause;
import budgetbook.budget.Dimension;
import budgetbook.configuration.classification.Sources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A condition on the dimensions as one on the columns of the lines of a side; which submissions are meant is asked elsewhere. */
final class LineFilter {
    private final List<String> statements = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private boolean met = true;

    private LineFilter() {}

    static LineFilter of(Condition where, String side, Sources sources) {
        LineFilter filter = new LineFilter();
        List<Clause> open = new ArrayList<>(where.clauses());
        for (LineColumn column : LineColumn.values()) {
            List<Clause> own = open.stream()
                    .filter(clause -> column.isOf(side) && column.decides(clause.dimension()))
                    .toList();
            open.removeAll(own);
            if (!own.isEmpty() && column != LineColumn.SUBMISSION) {
                filter.add(column, own, LineValue.all(column, sources));
            }
        }
        filter.met &= new Condition(open).test(dimension -> dimension == Dimension.SIDE ? side : "");
        return filter;
    }

    /** Whether there can be a line that meets it. */
    boolean canBeMet() {
        return met;
    }

    /** Returns it as it follows other conditions; empty if all lines meet it. */
    String sql() {
        return String.join("", statements);
    }

    /** Returns the parameters in {@link #sql}. */
    List<Object> parameters() {
        return parameters;
    }

    private void add(LineColumn column, List<Clause> clauses, List<LineValue> known) {
        if (known.isEmpty()) {
            clauses.forEach(clause -> add(column, clause));
            return;
        }
        List<Object> allowed = known.stream()
                .filter(value ->
                        new Condition(clauses).test(dimension -> value.means().getOrDefault(dimension, "")))
                .map(LineValue::stored)
                .toList();
        met &= !allowed.isEmpty();
        if (allowed.size() < known.size()) {
            add(column.sql() + " in (" + marks(allowed.size()) + ")", allowed);
        }
    }

    /** A code stands for all that begin with it. */
    private void add(LineColumn column, Clause clause) {
        String not = clause.among() ? "" : "not ";
        if (clause.dimension().isCode()) {
            String[] one = new String[clause.values().size()];
            Arrays.fill(one, column.sql() + " like ?");
            add(
                    not + "(" + String.join(" or ", one) + ")",
                    clause.values().stream().map(code -> code + "%").toList());
        } else {
            add(column.sql() + " " + not + "in (" + marks(clause.values().size()) + ")", clause.values());
        }
    }

    private void add(String statement, List<?> values) {
        statements.add(" and " + statement);
        parameters.addAll(values);
    }

    private static String marks(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }
}
