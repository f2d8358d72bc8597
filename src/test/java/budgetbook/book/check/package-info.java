/** Tests of the rules on the book: a right one, and every way of falsifying it. */
@org.jspecify.annotations.NullMarked
package budgetbook.book.check;
