package budgetbook.workbook.edition.list;

import budgetbook.workbook.sheet.CellFormat;
import budgetbook.workbook.sheet.TextMetrics;

/**
 * A column of a list.
 *
 * @param heading a line break in it is kept; without one it is broken where it is too long, before what stands in brackets or
 *     into lines of about the same length
 * @param width the width in digits of the body font
 * @param format the format of its cells, unless a cell has one of its own
 */
public record ListColumn(String heading, int width, EditionFormat format) {
    /** The heading in as many lines as it takes, so that no line ends with a single character of a word. */
    String headingInLines() {
        double room = width - CellFormat.HEADER.padding();
        int lines = (int) Math.ceil(TextMetrics.widest(heading) / room);
        if (lines <= 1 || heading.indexOf('\n') >= 0) {
            return heading;
        }
        int bracket = heading.indexOf('（');
        if (bracket > 0) {
            return heading.substring(0, bracket) + "\n" + heading.substring(bracket);
        }
        int length = (heading.length() + lines - 1) / lines;
        StringBuilder broken = new StringBuilder(heading);
        for (int at = (heading.length() - 1) / length * length; at > 0; at -= length) {
            broken.insert(at, '\n');
        }
        return broken.toString();
    }
}
