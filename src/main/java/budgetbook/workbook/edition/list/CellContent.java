package budgetbook.workbook.edition.list;

import budgetbook.workbook.sheet.SheetCell;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell of the working edition.
 *
 * @param text empty if there is none
 * @param number in place of a text
 * @param formula whose cached result the text or number is; empty if there is none
 * @param target where a click leads
 * @param format in place of the column's
 */
public record CellContent(
        String text,
        @Nullable BigDecimal number,
        String formula,
        @Nullable SheetCell target,
        @Nullable EditionFormat format) {
    public static final CellContent BLANK = text("");

    public static CellContent text(String text) {
        return new CellContent(text, null, "", null, null);
    }

    public static CellContent number(BigDecimal number) {
        return new CellContent("", number, "", null, null);
    }

    public static CellContent number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A link, formatted as one. */
    public static CellContent link(String text, SheetCell target) {
        return new CellContent(text, null, "", target, EditionFormat.LINK);
    }

    /** The same value as the cached result of a formula, written without the equals sign. */
    public CellContent by(String expression) {
        return new CellContent(text, number, expression, target, format);
    }

    public CellContent to(SheetCell place) {
        return new CellContent(text, number, formula, place, format);
    }

    public CellContent as(EditionFormat other) {
        return new CellContent(text, number, formula, target, other);
    }
}
