/**
 * The written book read again, as a reader finds it: by code that shares nothing with the writers.
 *
 * <p>In: a .docx, by zip and StAX, and a .pdf, by PDFBox. Out: {@link budgetbook.book.check.readback.WrittenBook} and
 * {@link budgetbook.book.check.readback.WrittenPdf}.
 */
@org.jspecify.annotations.NullMarked
package budgetbook.book.check.readback;
