package budgetbook.workbook.edition.list;

import budgetbook.workbook.sheet.CellPlace;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell of a list.
 *
 * @param text empty if there is none
 * @param number in place of a text
 * @param formula whose cached result the text or number is; empty if there is none
 * @param target where a click leads
 * @param look in place of the column's
 */
public record Entry(
        String text,
        @Nullable BigDecimal number,
        String formula,
        @Nullable CellPlace target,
        @Nullable EditionLook look) {
    public static final Entry BLANK = text("");

    public static Entry text(String text) {
        return new Entry(text, null, "", null, null);
    }

    public static Entry number(BigDecimal number) {
        return new Entry("", number, "", null, null);
    }

    public static Entry number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A link in the looks of one. */
    public static Entry link(String text, CellPlace target) {
        return new Entry(text, null, "", target, EditionLook.LINK);
    }

    /** The same value as the cached result of a formula, written without the equals sign. */
    public Entry by(String expression) {
        return new Entry(text, number, expression, target, look);
    }

    public Entry to(CellPlace place) {
        return new Entry(text, number, formula, place, look);
    }

    public Entry as(EditionLook other) {
        return new Entry(text, number, formula, target, other);
    }
}
