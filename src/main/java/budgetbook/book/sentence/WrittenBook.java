package budgetbook.book.sentence;

import budgetbook.book.Book;
import budgetbook.book.Missing;
import java.util.List;

/**
 * A department's text as far as it can be written.
 *
 * @param missing what it lacks; a book that lacks something is not published
 */
public record WrittenBook(Book book, List<Missing> missing) {}
