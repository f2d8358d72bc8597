package budgetbook.sample;

import org.apache.poi.ss.usermodel.IndexedColors;

/**
 * How a workbook looks.
 *
 * @param size of ordinary text, in points
 * @param headerColour behind the headings
 */
record Look(String font, short size, IndexedColors headerColour) {
    static final Look PLAIN = new Look("宋体", (short) 11, IndexedColors.GREY_25_PERCENT);
}
