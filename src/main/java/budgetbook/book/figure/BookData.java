package budgetbook.book.figure;

import budgetbook.budget.Department;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.value.LedgerFigures;

/**
 * What a department's book is made of.
 *
 * @param tables the fifteen tables, as they are printed
 * @param prior last year's figures
 * @param supplied what the units supply besides their budget
 */
public record BookData(
        int year,
        Department department,
        PublishedWorkbook tables,
        LedgerFigures ledger,
        PriorFigures prior,
        SuppliedTexts supplied) {

    /** Returns the code of the lead unit, which supplies what concerns the whole department. */
    String lead() {
        return department.lead().code();
    }
}
