package budgetbook.step;

import budgetbook.book.Book;
import budgetbook.book.BookNews;
import budgetbook.book.BookNews.State;
import budgetbook.book.Missing;
import budgetbook.book.figure.BookData;
import budgetbook.book.figure.NarrativeTexts;
import budgetbook.book.prior.PriorFigure;
import budgetbook.book.sentence.WrittenBook;
import budgetbook.budget.Narrative;
import budgetbook.finding.Finding;
import budgetbook.ledger.Ledger;
import budgetbook.reconcile.diff.CellChange;
import budgetbook.reconcile.diff.WorkbookComparison;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.rounding.DrawnSheet;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 成册: the text around the tables, and both files of the book beside the master workbook. A book that lacks something, or that
 * a rule holds back, is not made; the tables stand without it.
 *
 * @param book the text; null where no book is configured
 * @param missing what it lacks
 * @param supplied the rows of text of all units
 * @param now this year's amounts of the items that are compared with last year, in 万元
 * @param before last year's
 * @param years the cells that print another amount than last year's tables; none where those are not known
 */
public record Booked(
        @Nullable Book book,
        BookNews news,
        List<Missing> missing,
        List<Narrative> supplied,
        Map<String, BigDecimal> now,
        Map<String, BigDecimal> before,
        List<CellChange> years) {
    /** Where no book is configured. */
    public static final Booked NONE =
            new Booked(null, BookNews.NONE, List.of(), List.of(), Map.of(), Map.of(), List.of());

    /** Writes the text, then both files, reads them again and checks them. */
    public static Booked of(DepartmentWork work, Examined examined, Tabulated tabulated, Written written, Ledger ledger)
            throws IOException, UnreadableWorkbookException {
        BookStandard standard = work.rules().book().orElse(null);
        if (standard == null) {
            return NONE;
        }
        LedgerFigures figures = LedgerOfDepartment.of(work, examined, ledger);
        List<Narrative> supplied = ledger.narratives(examined.submissions().values());
        PublishedWorkbook tables =
                DrawnSheet.workbook(tabulated.tables(), work.rules().layouts());
        LastYear lastYear = LastYear.of(work, standard, supplied);
        WrittenBook text = standard.text()
                .write(new BookData(
                        work.year(), work.department(), tables, figures, lastYear, new NarrativeTexts(supplied)));
        Map<String, BigDecimal> now = standard.items().in(tables, work.department());
        State state = State.LACKING;
        List<String> says = new ArrayList<>();
        if (text.missing().isEmpty()) {
            BookFiles files = BookFiles.write(work, standard, text.book(), tabulated);
            says.addAll(files.judge(standard, BookFactsOf.the(work, standard, written, figures, lastYear, supplied)));
            state = files.heldBack() ? State.HELD_BACK : State.MADE;
        } else {
            text.missing().forEach(missing -> says.add(missing.says()));
        }
        lastYear.year().findings().stream().map(Finding::message).forEach(says::add);
        return new Booked(
                text.book(),
                new BookNews(state, says.stream().distinct().toList(), lastYear.sources(), compared(now, lastYear)),
                text.missing(),
                supplied,
                now,
                lastYear.amounts(),
                years(work, lastYear, written));
    }

    private static List<BookNews.Compared> compared(Map<String, BigDecimal> now, LastYear lastYear) {
        List<BookNews.Compared> compared = new ArrayList<>();
        now.forEach((item, amount) -> {
            PriorFigure before = lastYear.year().figures().get(item);
            if (before != null) {
                compared.add(new BookNews.Compared(
                        item, amount, before.amount(), before.source().words(), before.restated()));
            }
        });
        return compared;
    }

    private static List<CellChange> years(DepartmentWork work, LastYear lastYear, Written written)
            throws UnreadableWorkbookException {
        if (lastYear.year().tables().isEmpty()) {
            return List.of();
        }
        return WorkbookComparison.between(
                        lastYear.year().tables().get().file(),
                        written.master(),
                        work.rules().layouts())
                .stream()
                .filter(change -> change.difference() != null)
                .toList();
    }
}
