package budgetbook.workbook.form;

import budgetbook.budget.Department;
import budgetbook.budget.Narrative;
import budgetbook.budget.Unit;
import budgetbook.configuration.header.Headers;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.supply.Supplies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What 待补说明.xlsx is made from.
 *
 * @param lacks what is missing, in the order in which the book needs it
 * @param supplied what the lead unit has supplied already; its sheets are replaced as a whole, so it stands in them again
 */
public record Supplement(
        int year,
        Department department,
        Headers headers,
        Supplies supplies,
        List<Lack> lacks,
        List<Narrative> supplied) {
    /** The file's name. */
    public static final String FILE = "待补说明.xlsx";

    /** Returns the unit that fills it in. */
    Unit lead() {
        return department.lead();
    }

    /** Returns the sheets on which the lead unit has something to add. */
    Set<SheetKind> sheets() {
        return lacks.stream()
                .filter(lack -> lack.unit().equals(lead().code()))
                .map(Lack::sheet)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /** Returns what is known of the items that are to be explained. */
    Map<String, SuppliedFigures> figures() {
        Map<String, SuppliedFigures> figures = new LinkedHashMap<>();
        lacks.forEach(lack -> figures.putIfAbsent(lack.item(), lack.figures()));
        return figures;
    }

    /** Whether a cell of the lead unit's sheets is to be filled in. */
    boolean lacks(SheetKind sheet, String item, String column) {
        return lacks.stream()
                .anyMatch(lack -> lack.unit().equals(lead().code())
                        && lack.sheet() == sheet
                        && lack.item().equals(item)
                        && lack.what().key().equals(column));
    }
}
