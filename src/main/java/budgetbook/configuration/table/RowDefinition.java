package budgetbook.configuration.table;

import budgetbook.budget.Condition;
import budgetbook.budget.Dimension;
import budgetbook.budget.Narrative;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a table, or a block of rows. */
public sealed interface RowDefinition {

    /** Empty rows, as many as make the panel as high as its neighbours. */
    record Gap() implements RowDefinition {}

    /**
     * One row.
     *
     * @param style how it is drawn
     * @param text templates by text column
     * @param sums the text columns that hold an amount in this row, besides the columns of amounts
     * @param amounts whether the columns of amounts are filled
     * @param onlyWithLines left out if no line belongs to it
     * @param merge the first and last of the columns merged into one in this row; empty for none
     * @param repeat whether later pages repeat the row in place of what stands above the data
     * @param lists lists of texts that run down beside the row and make it as high as the longest
     */
    record Line(
            Style style,
            Condition where,
            Map<String, Template> text,
            List<String> sums,
            boolean amounts,
            boolean onlyWithLines,
            List<String> merge,
            boolean repeat,
            List<SideList> lists)
            implements RowDefinition {}

    /** How a row is drawn. */
    enum Style {
        DETAIL,
        TOTAL,
        HEADING
    }

    /**
     * Rows for each distinct value of some dimensions among the lines, where it first appears in the given order.
     *
     * @param by the dimensions
     * @param order the order in which the lines are looked through
     * @param evenWithoutLines for each unit of the department, whether it has lines or not
     * @param keepTogether whether the rows of one value stand on one page if a page can hold them
     */
    record Each(
            List<Dimension> by,
            List<Order> order,
            boolean evenWithoutLines,
            boolean keepTogether,
            Condition where,
            List<RowDefinition> rows)
            implements RowDefinition {}

    /**
     * A row for each text of a kind, in the sender's order.
     *
     * @param text templates by text column
     * @param onceFor text columns in which a text equal to the one above is left out and the cells are merged
     */
    record EachText(Narrative.Kind kind, Map<String, Template> text, List<String> onceFor, List<String> merge)
            implements RowDefinition {}

    /**
     * Rows beside one text, which is merged down over all of them.
     *
     * @param column the text column
     */
    record Banner(String column, Template text, List<RowDefinition> rows) implements RowDefinition {}

    /**
     * A list of texts beside a row: those of the row's project in which a field has a value.
     *
     * @param field the field that selects, e.g. level1
     * @param value its value, e.g. 产出指标
     */
    record SideList(Narrative.Kind kind, String field, String value, Map<String, Template> text) {}

    /**
     * A key to sort lines by.
     *
     * @param dimension null for the order in which they were submitted
     */
    record Order(@Nullable Dimension dimension, boolean descending) {}
}
