package budgetbook.reconcile.check;

import budgetbook.declared.GoldenDepartment;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.readback.SheetCells;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The master workbook of the budget of 2023, written and read again once for the tests of this package. */
public record GoldenBook(WrittenDepartment written, List<SheetCells> sheets) {
    private static final GoldenBook BOOK = write();

    public static GoldenBook get() {
        return BOOK;
    }

    private static GoldenBook write() {
        try {
            Path file = Files.createTempDirectory("golden").resolve("总册.xlsx");
            WrittenDepartment written = WrittenDepartment.write(GoldenDepartment.read(), Path.of("config"), file);
            GoldenBook book = new GoldenBook(written, PublishedWorkbook.sheets(file));
            Files.delete(file);
            Files.delete(file.getParent());
            return book;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (budgetbook.spreadsheet.cell.UnreadableWorkbookException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The workbook where one sheet is another. */
    PublishedWorkbook with(SheetCells changed) {
        List<SheetCells> all = sheets.stream()
                .map(sheet -> sheet.name().equals(changed.name()) ? changed : sheet)
                .toList();
        return PublishedWorkbook.of(all, written.layouts());
    }

    /** The results of all rules where one sheet is another. */
    List<RuleResult> reconcile(SheetCells changed) {
        return Reconciliation.run(written.rules(), with(changed), written.ledger());
    }

    SheetCells sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
