package budgetbook.step;

import budgetbook.book.check.BookCheck;
import budgetbook.book.document.Template;
import budgetbook.book.prior.ItemAmounts;
import budgetbook.book.sentence.BookText;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.book.BookDefinition;
import budgetbook.reconcile.readback.TableLayout;
import java.util.Map;
import java.util.Optional;

/** What a department's book says, and the rules that it is held to, compiled before anything is read. */
public final class BookStandard {
    private final BookDefinition definition;
    private final BookText text;
    private final BookCheck check;
    private final ItemAmounts items;
    private final ItemAmounts lastYear;
    private final Template template;

    private BookStandard(
            BookDefinition definition,
            BookText text,
            BookCheck check,
            ItemAmounts items,
            ItemAmounts lastYear,
            Template template) {
        this.definition = definition;
        this.text = text;
        this.check = check;
        this.items = items;
        this.lastYear = lastYear;
        this.template = template;
    }

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
                        book,
                        BookText.compile(book, layouts, configuration.ledgerValues()),
                        BookCheck.compile(configuration.bookRules(), layouts, configuration.ledgerValues()),
                        items,
                        ItemAmounts.ofLastYear(configuration),
                        Template.read(book.template())));
    }

    /** Returns the sentences. */
    public BookText text() {
        return text;
    }

    /** Returns the rules on the book. */
    BookCheck check() {
        return check;
    }

    /** Returns where this year's tables print what is compared with last year. */
    ItemAmounts items() {
        return items;
    }

    /** Returns where last year's tables print it. */
    ItemAmounts lastYear() {
        return lastYear;
    }

    /** Returns the definitions. */
    BookDefinition definition() {
        return definition;
    }

    /** Returns the look of the book. */
    Template template() {
        return template;
    }
}
