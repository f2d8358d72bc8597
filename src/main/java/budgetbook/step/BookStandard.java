package budgetbook.step;

import budgetbook.book.check.BookCheck;
import budgetbook.book.prior.ItemAmounts;
import budgetbook.book.sentence.BookText;
import budgetbook.configuration.Configuration;
import budgetbook.reconcile.readback.TableLayout;
import java.util.Map;
import java.util.Optional;

/**
 * What a department's book says, and the rules that it is held to, compiled before anything is read.
 *
 * @param items where the tables print what is compared with last year
 */
public record BookStandard(BookText text, BookCheck check, ItemAmounts items) {
    /**
     * Compiles what a configuration says of the book; empty where it says nothing.
     *
     * @param layouts what the standard says of each table, by sheet name
     */
    static Optional<BookStandard> of(Configuration configuration, Map<String, TableLayout> layouts) {
        ItemAmounts items = ItemAmounts.of(configuration); // refused even where no book is made of them
        return configuration
                .book()
                .map(book -> new BookStandard(
                        BookText.compile(book, layouts, configuration.ledgerValues()),
                        BookCheck.compile(configuration.bookRules(), layouts, configuration.ledgerValues()),
                        items));
    }
}
