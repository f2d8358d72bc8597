/**
 * The printed form of a book (.pdf). In go laid out pages; out comes a file with embedded fonts, text that can be searched,
 * bookmarks and links, the same bytes for the same pages. It needs no font and no program of the host. The library that
 * knows fonts is loaded only where a book is made.
 */
@NullMarked
package budgetbook.book.print;

import org.jspecify.annotations.NullMarked;
