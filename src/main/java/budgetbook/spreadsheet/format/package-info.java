/**
 * What a person sees of a number or a text: number formats, dates, characters that draw nothing.
 *
 * <p>In come the codes of a cell's number format; out goes what the cell shows, or that it cannot be told for certain.
 */
@NullMarked
package budgetbook.spreadsheet.format;

import org.jspecify.annotations.NullMarked;
