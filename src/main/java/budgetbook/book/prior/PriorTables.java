package budgetbook.book.prior;

import budgetbook.budget.Department;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.PastPublication;
import budgetbook.reconcile.readback.PublishedTable;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Last year's tables, read again from disk by the standard of their year.
 *
 * @param file where they stand
 * @param amounts what they print of the items of the configuration, in 万元
 */
public record PriorTables(PriorSource source, Path file, PublishedWorkbook workbook, Map<String, BigDecimal> amounts) {
    /**
     * Returns those of this installation's own publication, where one stands whole.
     *
     * @param lastYear where the department was published last year
     * @param items by the standard of last year
     */
    public static Optional<PriorTables> published(DepartmentFolder lastYear, Department department, ItemAmounts items)
            throws UnreadableWorkbookException {
        Optional<PastPublication> current = PastPublication.of(lastYear).stream()
                .filter(publication -> publication.current() && publication.isWhole())
                .findFirst();
        return current.isEmpty()
                ? Optional.empty()
                : Optional.of(read(PriorSource.PUBLICATION, current.get().master(), department, items));
    }

    /**
     * Returns those of a workbook from the input folder.
     *
     * @param items by the standard of last year
     */
    public static PriorTables received(Path file, Department department, ItemAmounts items)
            throws UnreadableWorkbookException {
        return read(PriorSource.WORKBOOK, file, department, items);
    }

    private static PriorTables read(PriorSource source, Path file, Department department, ItemAmounts items)
            throws UnreadableWorkbookException {
        PublishedWorkbook workbook = PublishedWorkbook.read(file, items.layouts());
        return new PriorTables(source, file, workbook, items.in(workbook, department));
    }

    /** Whether a name stands in one of the tables, as that of a unit does that was there last year. */
    boolean names(String name) {
        return workbook.tables().values().stream().anyMatch(table -> names(table, name));
    }

    private static boolean names(PublishedTable table, String name) {
        for (int row = 0; row < table.rows(); row++) {
            if (table.texts(row).contains(name)) {
                return true;
            }
        }
        return false;
    }
}
