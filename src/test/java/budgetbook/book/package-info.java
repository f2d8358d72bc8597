/** The text of the book: the published one of 2023, its words case by case, and those of random departments. */
@NullMarked
package budgetbook.book;

import org.jspecify.annotations.NullMarked;
