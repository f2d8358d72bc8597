package budgetbook.workbook.edition.content;

import budgetbook.book.Book;
import budgetbook.book.BookNews;
import budgetbook.reconcile.diff.CellChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the working edition shows of the book.
 *
 * @param text null where no book is configured
 * @param years the cells that print another amount than last year's tables; none where those are not known
 */
public record EditionBook(@Nullable Book text, BookNews news, List<CellChange> years) {
    /** Where no book is configured. */
    public static final EditionBook NONE = new EditionBook(null, BookNews.NONE, List.of());

    /** Whether there is a text whose figures can be listed. */
    public boolean hasText() {
        return text != null;
    }

    /** Whether anything can be compared with last year. */
    public boolean hasYears() {
        return !years.isEmpty() || !news.compared().isEmpty();
    }
}
