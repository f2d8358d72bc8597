package budgetbook.workbook.form;

import budgetbook.configuration.header.SubmissionColumn;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet of rows in a form.
 *
 * @param column of a submission that it is; null for the form's own
 * @param key of headers.yml, or of the form's own: {@link #MAPPED}, {@link #CHECK}
 * @param header what stands above it
 * @param format of its cells
 * @param list which list its drop-down offers; empty for none
 * @param width in digits of the body font
 * @param prompt what is said when a cell is chosen; empty for nothing
 */
record FormColumn(
        @Nullable SubmissionColumn column,
        String key,
        String header,
        FormFormat format,
        String list,
        double width,
        String prompt) {
    /** The form's own column that shows which government class follows from the mapping. */
    static final String MAPPED = "#mapped";

    /** The form's own column that says what a row lacks. */
    static final String CHECK = "#check";

    /** A column of a submission. */
    static FormColumn of(
            SubmissionColumn column, String header, FormFormat format, String list, double width, String prompt) {
        return new FormColumn(column, column.key(), header, format, list, width, prompt);
    }

    /** One of the form's own, which a formula fills. */
    static FormColumn own(String key, String header, double width) {
        return new FormColumn(null, key, header, FormFormat.FORMULA, "", width, "");
    }

    boolean is(SubmissionColumn other) {
        return column == other;
    }

    boolean input() {
        return format.input();
    }

    boolean amount() {
        return format == FormFormat.INPUT_AMOUNT;
    }
}
