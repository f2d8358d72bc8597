package budgetbook.reconcile.rule;

import java.util.List;

/**
 * Which rows of a table are meant: those that meet every clause.
 *
 * @param below texts of rows one below the other; the rows are looked for after the last of them
 * @param optional whether they may be absent (a {@code ?} at the end): absent counts as nothing
 */
public record RowSelector(List<TextPattern> below, List<Clause> clauses, boolean optional) {

    /** A test of a row. */
    public sealed interface Clause {
        /** A fixed row of the table in which this stands; with {@code *} any row with a text. */
        record Label(TextPattern text) implements Clause {}

        /** 明细行: a row that follows from the data. */
        record Detail() implements Clause {}

        /** 附注: a line below the table that is this. */
        record Note(TextPattern text) implements Clause {}

        /** The cell in a column is this, or with {@code among} false is not. */
        record InColumn(String column, TextPattern text, boolean among) implements Clause {}

        /** 第N行: the N-th data row, from 1. */
        record Nth(int number) implements Clause {}

        /** 此行: the row for which the rule is being checked. */
        record This() implements Clause {}

        /** 其下: below the row for which the rule is being checked, up to the next such row. */
        record Below() implements Clause {}

        /** 此行及其下: that row and those below it. */
        record Group() implements Clause {}
    }

    /** Whether a table without such a row is faulty: the rows are named, not described. */
    public boolean demanded() {
        return !optional && clauses.stream().allMatch(RowSelector::names);
    }

    private static boolean names(Clause clause) {
        if (clause instanceof Clause.Label label) {
            return label.text().exact();
        }
        if (clause instanceof Clause.InColumn cell) {
            return cell.among() && cell.text().exact();
        }
        return !(clause instanceof Clause.Below || clause instanceof Clause.Detail || clause instanceof Clause.Note);
    }
}
