package budgetbook.spreadsheet.binary;

import budgetbook.spreadsheet.cell.CellLook;
import budgetbook.spreadsheet.cell.Colours;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.spreadsheet.cell.RichText;
import budgetbook.spreadsheet.format.BuiltinNumberFormats;
import budgetbook.spreadsheet.format.NumberFormat;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Font;
import org.jspecify.annotations.Nullable;

/** What the styles of a BIFF8 workbook make of its cells; told once for each style. */
final class BinaryLooks {
    private static final int DAYS_TO_1904 = 1462;
    private static final int FIRST_OWN_FORMAT = 164;
    private static final int FIRST_OWN_COLOUR = 8;

    private final HSSFWorkbook workbook;
    private final HSSFPalette palette;
    private final boolean epoch1904;
    private final Map<Short, CellLook> known = new HashMap<>();

    BinaryLooks(HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.palette = workbook.getCustomPalette();
        this.epoch1904 = workbook.getWorkbook().isUsing1904DateWindowing();
    }

    CellLook look(@Nullable HSSFCellStyle style) {
        return style == null ? CellLook.PLAIN : known.computeIfAbsent(style.getIndex(), index -> read(style));
    }

    private CellLook read(HSSFCellStyle style) {
        HSSFFont font = style.getFont(workbook);
        int id = style.getDataFormat();
        String code = workbook.getWorkbook().getFormats().stream()
                .filter(format -> format.getIndexCode() == id)
                .map(format -> format.getFormatString())
                .findFirst()
                .orElse(null);
        // Excel writes the built-in codes into the file as it would write them at home.
        boolean builtin =
                id < FIRST_OWN_FORMAT && !BuiltinNumberFormats.code(id).equals(NumberFormat.GENERAL.code());
        NumberFormat format = NumberFormat.of(id, builtin ? null : code);
        CellLook look = new CellLook(format, font.getStrikeout(), inkless(style, font));
        return look.equals(CellLook.PLAIN) ? CellLook.PLAIN : look;
    }

    private boolean inkless(HSSFCellStyle style, HSSFFont font) {
        String ink = font.getColor() == Font.COLOR_NORMAL ? Colours.BLACK : colour(font.getColor(), Colours.BLACK);
        String ground = switch (style.getFillPattern()) {
            case NO_FILL -> Colours.WHITE;
            case SOLID_FOREGROUND -> colour(style.getFillForegroundColor(), Colours.WHITE);
            default -> Colours.MIXED;
        };
        return ink.equals(ground);
    }

    private String colour(short index, String automatic) {
        // The first eight are the next eight under older numbers.
        int known = index < FIRST_OWN_COLOUR ? index + FIRST_OWN_COLOUR : index;
        @Nullable HSSFColor colour = palette.getColor((short) known);
        return colour == null ? automatic : Colours.of(colour.getTriplet());
    }

    RawValue number(double value, CellLook look) {
        return RawValue.Numeric.of(epoch1904 && look.format().date() ? value + DAYS_TO_1904 : value, look.format());
    }

    /** A text with what is struck out of it. */
    RichText text(HSSFRichTextString text) {
        int runs = text.numFormattingRuns();
        String all = text.getString();
        RichText.Builder builder = new RichText.Builder();
        int first = runs == 0 ? all.length() : Math.min(all.length(), text.getIndexOfFormattingRun(0));
        builder.append(all.substring(0, first));
        for (int run = 0; run < runs; run++) {
            int start = Math.min(all.length(), text.getIndexOfFormattingRun(run));
            int end = run + 1 < runs ? Math.min(all.length(), text.getIndexOfFormattingRun(run + 1)) : all.length();
            builder.run();
            builder.ownFont();
            builder.struck(workbook.getFontAt(text.getFontOfFormattingRun(run)).getStrikeout());
            builder.append(all.substring(start, Math.max(start, end)));
        }
        return builder.build();
    }
}
