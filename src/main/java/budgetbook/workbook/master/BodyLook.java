package budgetbook.workbook.master;

import budgetbook.table.Cell;
import budgetbook.table.Table;
import budgetbook.table.Table.Region;
import budgetbook.table.Table.Row.Kind;
import budgetbook.workbook.sheet.Face;
import budgetbook.workbook.sheet.Look;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How the data cells of a table look: amounts right (in a form centred), codes and totals centred, other
 * texts left. */
final class BodyLook {
    private static final Pattern CODE = Pattern.compile("[0-9]+");
    /** What Excel would take for a number or a formula if somebody typed it. */
    private static final Pattern MISTAKABLE = Pattern.compile("[-+=@].*|[0-9.,%]+", Pattern.DOTALL);

    private final Table table;

    BodyLook(Table table) {
        this.table = table;
    }

    /** The look of a cell that reaches over a region of data cells. */
    Look of(Kind kind, Cell cell, Region region) {
        if (kind == Kind.HEADING) {
            return Look.HEADER;
        }
        Face face = kind == Kind.TOTAL ? Face.BOLD : Face.BODY;
        if (cell instanceof Cell.Text text) {
            String format = MISTAKABLE.matcher(text.text()).matches() ? Look.TEXT : Look.GENERAL;
            return new Look(face, align(kind, text.text(), region), format, Look.Frame.BORDERED);
        }
        boolean amount = cell instanceof Cell.Amount
                || table.columns().get(region.firstColumn()).amount();
        HorizontalAlignment align = table.form() ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT;
        return new Look(face, align, amount ? Look.AMOUNT : Look.GENERAL, Look.Frame.BORDERED);
    }

    private HorizontalAlignment align(Kind kind, String text, Region region) {
        boolean centred = kind == Kind.TOTAL
                || CODE.matcher(text).matches()
                || (table.form() && (region.firstColumn() == 0 || region.firstRow() < region.lastRow()));
        return centred ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT;
    }
}
