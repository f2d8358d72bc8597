/**
 * What every written sheet is made of: fonts and cell formats, page setup, the widths of texts and the heights of rows,
 * texts made safe, the addresses of cells and links to them. In go descriptions of formats; out come POI styles and
 * sheets set up for printing. Knows nothing of tables, rules or findings.
 */
@NullMarked
package budgetbook.workbook.sheet;

import org.jspecify.annotations.NullMarked;
