/**
 * How a book lies on its pages, for whoever writes it. In go a manuscript (paragraphs with their looks, contents, tables
 * as they print) and the widths of signs; out come pages with a place for every line and cell, and the page of every
 * heading. The document and the printed form share it, so that both have the same page numbers.
 */
@NullMarked
package budgetbook.book.layout;

import org.jspecify.annotations.NullMarked;
