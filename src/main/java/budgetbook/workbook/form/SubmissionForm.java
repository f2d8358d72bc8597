package budgetbook.workbook.form;

import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.classification.Sources;
import budgetbook.configuration.header.Headers;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import java.util.List;
import java.util.Map;

/**
 * What the blank submission of one unit is made from.
 *
 * @param classification of the year
 * @param earlier lines to fill in beforehand, as texts by column; empty for a form that is blank
 */
public record SubmissionForm(
        int year,
        Department department,
        Unit unit,
        Classification classification,
        Headers headers,
        Sources sources,
        Map<SheetKind, List<Map<SubmissionColumn, String>>> earlier) {

    /** Returns the lines to fill in beforehand on a sheet. */
    List<Map<SubmissionColumn, String>> earlier(SheetKind kind) {
        return earlier.getOrDefault(kind, List.of());
    }

    /** Whether the unit has to fill in this sheet, or may have to. */
    boolean needs(SheetKind kind) {
        return headers.sheet(kind).presence() != Headers.Presence.LEAD || unit.lead();
    }

    /** Returns the sheet's name in the form. */
    String name(SheetKind kind) {
        return headers.sheet(kind).standardName();
    }

    /** Returns the name of a column, or of a label of the cover, in the form. */
    String name(SheetKind kind, SubmissionColumn key) {
        return headers.sheet(kind).column(key).standardName();
    }
}
