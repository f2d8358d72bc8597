package budgetbook.ledger;

import budgetbook.budget.Dimension;
import java.util.List;

/** The columns of the lines in the database, with the dimensions that each decides. */
enum LineColumn {
    SUBMISSION("l.submission_id", true, Dimension.DEPARTMENT, Dimension.UNIT),
    SOURCE("l.source", true, Dimension.SOURCE, Dimension.FUND, Dimension.APPROPRIATION),
    YEAR("l.carried_over", true, Dimension.YEAR),
    TYPE("l.type", false, Dimension.TYPE, Dimension.STAGE),
    PROJECT("l.project", false, Dimension.PROJECT),
    ITEM("l.item", false, Dimension.ITEM),
    FUNCTION("l.function_code", false, Dimension.FUNCTION),
    ECONOMIC("l.economic", false, Dimension.ECONOMIC),
    GOVERNMENT("l.government", false, Dimension.GOVERNMENT),
    OPERATING("l.operating", false, Dimension.OPERATING),
    PROCUREMENT("l.procurement", false, Dimension.PROCUREMENT);

    private final String sql;
    private final boolean income;
    private final List<Dimension> dimensions;

    LineColumn(String sql, boolean income, Dimension... dimensions) {
        this.sql = sql;
        this.income = income;
        this.dimensions = List.of(dimensions);
    }

    /** Returns what statements call it. */
    String sql() {
        return sql;
    }

    /** Whether lines of a side have it. */
    boolean isOf(String side) {
        return income || side.equals(Fact.EXPENDITURE);
    }

    /** Whether it decides a dimension. */
    boolean decides(Dimension dimension) {
        return dimensions.contains(dimension);
    }

    /** Returns the dimension of a column that decides one only. */
    Dimension dimension() {
        return dimensions.get(0);
    }
}
