package budgetbook.workbook.form;

import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.classification.Sources;
import budgetbook.configuration.header.Headers;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.configuration.supply.Supplies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the blank submission of one unit is made from.
 *
 * @param classification of the year
 * @param supplies what the unit may supply for the book
 * @param earlier lines to fill in beforehand, as texts by column; empty for a form that is blank
 */
public record SubmissionForm(
        int year,
        Department department,
        Unit unit,
        Classification classification,
        Headers headers,
        Sources sources,
        Supplies supplies,
        Map<SheetKind, List<Map<SubmissionColumn, String>>> earlier) {

    /** Returns the lines to fill in beforehand on a sheet. */
    List<Map<SubmissionColumn, String>> earlier(SheetKind kind) {
        return earlier.getOrDefault(kind, List.of());
    }

    /** Returns what was written last year beside the items of 情况说明. */
    Map<String, SuppliedFigures> writtenBefore() {
        Map<String, SuppliedFigures> written = new LinkedHashMap<>();
        for (Map<SubmissionColumn, String> line : earlier(SheetKind.EXPLANATION)) {
            written.put(
                    line.getOrDefault(SubmissionColumn.ITEM, ""),
                    new SuppliedFigures(null, null, line.getOrDefault(SubmissionColumn.REASON, "")));
        }
        return written;
    }

    /** Whether the unit has to fill in this sheet, or may have to. */
    boolean needs(SheetKind kind) {
        return unit.lead() || !headers.sheet(kind).presence().ofLead();
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
