package budgetbook.spreadsheet;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What a cell's number format makes of a number, as far as it changes its meaning. */
public enum NumberLook {
    PLAIN,
    /** A date or a time. */
    DATE,
    /** A share of a hundred: 0.95 is shown as 95%. */
    PERCENT;

    /** The look of a format; without a format string, the built-in one of this id is meant. */
    static NumberLook of(int id, @Nullable String format) {
        String code = format == null ? BuiltinFormats.getBuiltinFormat(id) : format;
        if ((format == null && reservedForChinese(id)) || (code != null && DateUtil.isADateFormat(id, code))) {
            return DATE;
        }
        return code != null && code.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%") ? PERCENT : PLAIN;
    }

    /** Ids that mean dates in Chinese editions of Excel and WPS, and which POI does not know. */
    private static boolean reservedForChinese(int id) {
        return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    }
}
