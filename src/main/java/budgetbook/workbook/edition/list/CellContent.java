package budgetbook.workbook.edition.list;

import budgetbook.place.SheetCell;
import budgetbook.workbook.sheet.SafeText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell of the working edition.
 *
 * @param text empty if there is none
 * @param number null if there is a text or nothing
 * @param formula the formula whose cached result the text or the number is; empty if there is none
 * @param target where a click leads; null for no link within the workbook
 * @param file where a click leads in another file; null for no such link
 * @param format takes the place of the column's; null for the column's
 */
public record CellContent(
        String text,
        @Nullable BigDecimal number,
        String formula,
        @Nullable SheetCell target,
        @Nullable FileLink file,
        @Nullable EditionFormat format) {
    private static final int MOST_TEXT = 4000;

    /** Nothing: the cell has a format and no value. */
    public static final CellContent BLANK = text("");

    /** No cell at all. */
    public static final CellContent NONE = text("").withFormat(EditionFormat.NO_CELL);

    /** Returns a text. */
    public static CellContent text(String text) {
        return new CellContent(text, null, "", null, null, null);
    }

    /** Returns a number with decimals. */
    public static CellContent number(BigDecimal number) {
        return new CellContent("", number, "", null, null, null);
    }

    /** Returns a whole number. */
    public static CellContent number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** Returns a text that leads to a cell and has the format of links. */
    public static CellContent link(String text, SheetCell target) {
        return new CellContent(text, null, "", target, null, EditionFormat.LINK);
    }

    /** Returns the same value as the cached result of a formula, which is written without the equals sign. */
    public CellContent withFormula(String expression) {
        return new CellContent(text, number, expression, target, file, format);
    }

    /** Returns the same content, which now leads to a cell. */
    public CellContent linkedTo(SheetCell place) {
        return new CellContent(text, number, formula, place, file, format);
    }

    /** Returns a text that leads into another file and has the format of links. */
    public static CellContent link(String text, FileLink file) {
        return new CellContent(text, null, "", null, file, EditionFormat.LINK);
    }

    /** Returns the same content in a format of its own. */
    public CellContent withFormat(EditionFormat other) {
        return new CellContent(text, number, formula, target, file, other);
    }

    /** Returns the text as a cell can hold it. */
    String fitting() {
        return SafeText.ofSender(SafeText.shortened(text, MOST_TEXT));
    }
}
