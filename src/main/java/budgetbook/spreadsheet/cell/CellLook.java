package budgetbook.spreadsheet.cell;

import budgetbook.spreadsheet.format.FormatSection;
import budgetbook.spreadsheet.format.NumberFormat;
import java.util.List;

/**
 * What a style makes of a cell, as far as it changes what a person reads; one for each style of a workbook.
 *
 * @param struck whether its text is struck out
 * @param inkless whether its text has the colour of its background
 */
public record CellLook(NumberFormat format, boolean struck, boolean inkless) {
    /** What is no text of anybody's though a file may keep it as one. */
    private static final List<String> ERRORS =
            List.of("#NAME?", "#REF!", "#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");

    /** Excel's own. */
    public static final CellLook PLAIN = new CellLook(NumberFormat.GENERAL, false, false);

    /** A cell of this look that holds anything but a text. */
    public RawCell cell(int column, RawValue value, boolean formula) {
        if (!struck && !inkless && format.plain()) {
            return new RawCell(column, value, formula);
        }
        boolean nothing = value instanceof RawValue.Numeric number
                && number.value().signum() != 0
                && format.section(number.value()).kind() == FormatSection.Kind.NOTHING;
        return new RawCell(column, value, formula, struck ? Strike.WHOLE : Strike.NONE, hidden(nothing));
    }

    /** A cell of this look that holds a text, or a picture that WPS keeps as one. */
    public RawCell cell(int column, RichText text, boolean formula) {
        String left = text.value(struck);
        if (left.startsWith("=") && FormulaText.isPicture(left)) {
            return new RawCell(column, new RawValue.Picture(), formula);
        }
        if (left.startsWith("#") && ERRORS.contains(left)) {
            return new RawCell(column, new RawValue.Fault(left), formula);
        }
        RawValue value = new RawValue.Text(format.plain() ? left : format.show(left));
        return new RawCell(column, value, formula, text.strike(struck), hidden(!format.plain() && format.hidesText()));
    }

    private Hidden hidden(boolean byFormat) {
        return inkless ? Hidden.INK : byFormat ? Hidden.FORMAT : Hidden.NO;
    }
}
