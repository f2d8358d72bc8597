/**
 * The book of a department as words: what is published around the fifteen tables.
 *
 * <p>What it is for: the one model of the text that the document, its printed form, the rules on the book and the
 * explanation of a figure share. Nothing here knows how a sentence is made, nor how it is written.
 *
 * <p>In: nothing, these are records. Out: {@link budgetbook.book.Book}, made of parts, sections, paragraphs and spans.
 */
@org.jspecify.annotations.NullMarked
package budgetbook.book;
