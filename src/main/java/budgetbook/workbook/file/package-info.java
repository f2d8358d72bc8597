/**
 * Saves workbooks to files. In goes a finished workbook; out comes a file in which equal content gives equal bytes, or
 * an {@code IOException} that tells what the disk said. Long lists pass through {@link
 * budgetbook.workbook.file.StreamedWorkbook}, so that memory stays bounded.
 */
@NullMarked
package budgetbook.workbook.file;

import org.jspecify.annotations.NullMarked;
