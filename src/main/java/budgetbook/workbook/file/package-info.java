/**
 * Saves workbooks to files. In goes a finished workbook; out comes a file in which equal content gives equal bytes, or
 * an {@code IOException} that tells what the disk said. The rows of long lists are
 * written while the workbook is saved, see {@link budgetbook.workbook.file.StreamedSheet}, so that memory stays bounded.
 */
@NullMarked
package budgetbook.workbook.file;

import org.jspecify.annotations.NullMarked;
