/**
 * The document of a book (.docx). In go a template that an officer edits, the book and its tables; out come a manuscript
 * for whoever lays it out and, with the pages that it was given, the filled template. A document is a zip of XML parts and
 * is written as such: the office library knows neither repeated rows nor fields nor sections of its own, and its tree of
 * beans takes longer than the rest of the book.
 */
@NullMarked
package budgetbook.book.document;

import org.jspecify.annotations.NullMarked;
