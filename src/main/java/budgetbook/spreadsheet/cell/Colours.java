package budgetbook.spreadsheet.cell;

import java.util.Locale;
import org.apache.poi.hssf.util.HSSFColor;
import org.jspecify.annotations.Nullable;

/** The colours of a workbook by names that are equal where the colours are, as far as a file alone tells. */
public final class Colours {
    public static final String BLACK = "000000";
    public static final String WHITE = "FFFFFF";

    /** A fill of one colour that has not come yet. */
    public static final String SOLID = "solid";

    /** A fill of several colours, in which any text can be seen. */
    public static final String MIXED = "mixed";

    private static final int RGB = 6;
    private static final int SYSTEM_INK = 64;
    private static final int SYSTEM_GROUND = 65;
    private static final int FIRST_OWN = 8;

    private Colours() {}

    /**
     * A colour by the ways in which a file may name it.
     *
     * @param automatic what it is where the file leaves the choice to the program
     */
    public static String of(
            @Nullable String rgb,
            @Nullable String theme,
            @Nullable String indexed,
            @Nullable String tint,
            String automatic) {
        String shade = tint == null || tint.matches("-?0*\\.?0*") ? "" : ":" + tint;
        if (rgb != null && rgb.length() >= RGB) {
            return rgb.substring(rgb.length() - RGB).toUpperCase(Locale.ROOT) + shade;
        }
        if (theme != null) {
            // The first two of every theme that people meet are the paper and the ink.
            return (theme.equals("0") ? WHITE : theme.equals("1") ? BLACK : "theme" + theme) + shade;
        }
        return indexed == null ? automatic : palette(indexed, automatic) + shade;
    }

    private static String palette(String indexed, String automatic) {
        int index;
        try {
            index = Integer.parseInt(indexed);
        } catch (NumberFormatException e) {
            return automatic;
        }
        if (index == SYSTEM_INK || index == SYSTEM_GROUND) {
            return index == SYSTEM_INK ? BLACK : WHITE;
        }
        // The first eight are the next eight under older numbers.
        @Nullable HSSFColor colour = HSSFColor.getIndexHash().get(index < FIRST_OWN ? index + FIRST_OWN : index);
        return colour == null ? automatic : of(colour.getTriplet());
    }

    /** Of red, green and blue, 0 to 255. */
    public static String of(short[] triplet) {
        return String.format(Locale.ROOT, "%02X%02X%02X", triplet[0], triplet[1], triplet[2]);
    }
}
