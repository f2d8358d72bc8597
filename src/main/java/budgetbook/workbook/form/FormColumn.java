package budgetbook.workbook.form;

import budgetbook.configuration.header.SubmissionColumn;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet of rows in a form.
 *
 * @param column of a submission that it is; null for the form's own
 * @param key of headers.yml, or of the form's own: {@link #MAPPED}, {@link #CHECK}, {@link #ODD}
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

    /** The form's own column that says what is wrong with a row. It and what is right of it are not printed. */
    static final String CHECK = "#check";

    /** The form's own column, out of sight, that names the columns of a row that hold what does not belong there. */
    static final String ODD = "#odd";

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

    /** Whether only what its drop-down offers may stand there. */
    boolean choice() {
        return format == FormFormat.INPUT_CHOICE && !list.isEmpty();
    }

    /** Whether what stands there begins with a digit: a code of a list or of a project. */
    boolean code() {
        return column == SubmissionColumn.PROJECT
                || (column != null && column.nameColumn().isPresent());
    }

    /** Whether the name of a code of a list stands there. */
    boolean codeName() {
        return column == SubmissionColumn.FUNCTION_NAME
                || column == SubmissionColumn.ECONOMIC_NAME
                || column == SubmissionColumn.GOVERNMENT_NAME;
    }
}
