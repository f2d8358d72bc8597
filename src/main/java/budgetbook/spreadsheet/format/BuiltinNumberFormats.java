package budgetbook.spreadsheet.format;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/**
 * The number formats that a file names by a number alone, as Chinese editions of Excel and WPS show them (ECMA-376
 * Part 1, 18.8.30, zh-cn); the rest as POI has them.
 */
public final class BuiltinNumberFormats {
    private static final String MONEY = "¥#,##0;¥-#,##0";
    private static final String MONEY_EXACT = "¥#,##0.00;¥-#,##0.00";
    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";
    private static final String AFTERNOON = "上午/下午h\"时\"mm\"分\"";
    private static final String AFTERNOON_EXACT = "上午/下午h\"时\"mm\"分\"ss\"秒\"";

    private BuiltinNumberFormats() {}

    /** The code of a format; General for a number that stands for none. */
    public static String code(int id) {
        return switch (id) {
            case 5, 6, 42 -> MONEY;
            case 7, 8, 44 -> MONEY_EXACT;
            case 14 -> "yyyy/m/d";
            case 22 -> "yyyy/m/d h:mm";
            case 27, 36, 50, 52, 57 -> YEAR_MONTH;
            case 28, 29, 51, 53, 54, 58 -> MONTH_DAY;
            case 30 -> "m-d-yy";
            case 31 -> "yyyy\"年\"m\"月\"d\"日\"";
            case 32 -> "h\"时\"mm\"分\"";
            case 33 -> "h\"时\"mm\"分\"ss\"秒\"";
            case 34, 55 -> AFTERNOON;
            case 35, 56 -> AFTERNOON_EXACT;
            default -> {
                @Nullable String known = BuiltinFormats.getBuiltinFormat(id);
                yield known == null ? NumberFormat.GENERAL.code() : known;
            }
        };
    }
}
