package budgetbook.spreadsheet;

import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/**
 * The number formats that a file names by a number alone, as Chinese editions of Excel and WPS show them (ECMA-376
 * Part 1, 18.8.30, zh-cn); the rest as POI has them.
 */
final class BuiltinNumberFormats {
    private static final String MONEY = "¥#,##0;¥-#,##0";
    private static final String MONEY_EXACT = "¥#,##0.00;¥-#,##0.00";
    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";
    private static final String AFTERNOON = "上午/下午h\"时\"mm\"分\"";
    private static final String AFTERNOON_EXACT = "上午/下午h\"时\"mm\"分\"ss\"秒\"";

    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(5, MONEY),
            Map.entry(6, MONEY),
            Map.entry(7, MONEY_EXACT),
            Map.entry(8, MONEY_EXACT),
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, YEAR_MONTH),
            Map.entry(28, MONTH_DAY),
            Map.entry(29, MONTH_DAY),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(34, AFTERNOON),
            Map.entry(35, AFTERNOON_EXACT),
            Map.entry(36, YEAR_MONTH),
            Map.entry(42, MONEY),
            Map.entry(44, MONEY_EXACT),
            Map.entry(50, YEAR_MONTH),
            Map.entry(51, MONTH_DAY),
            Map.entry(52, YEAR_MONTH),
            Map.entry(53, MONTH_DAY),
            Map.entry(54, MONTH_DAY),
            Map.entry(55, AFTERNOON),
            Map.entry(56, AFTERNOON_EXACT),
            Map.entry(57, YEAR_MONTH),
            Map.entry(58, MONTH_DAY));

    private BuiltinNumberFormats() {}

    /** The code of a format; General for a number that stands for none. */
    static String code(int id) {
        String chinese = CHINESE.get(id);
        @Nullable String known = chinese == null ? BuiltinFormats.getBuiltinFormat(id) : chinese;
        return known == null ? NumberFormat.GENERAL.code() : known;
    }
}
