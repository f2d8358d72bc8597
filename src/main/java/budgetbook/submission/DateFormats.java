package budgetbook.submission;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Tells number formats that show a date or time. */
final class DateFormats {
    private DateFormats() {}

    /** Whether this format is a date's; without a format string, a built-in one is meant. */
    static boolean isDate(int id, @Nullable String format) {
        if (format != null) {
            return DateUtil.isADateFormat(id, format);
        }
        String builtin = BuiltinFormats.getBuiltinFormat(id);
        return reservedForChinese(id) || (builtin != null && DateUtil.isADateFormat(id, builtin));
    }

    /** Ids that mean dates in Chinese editions of Excel and WPS, and which POI does not know. */
    private static boolean reservedForChinese(int id) {
        return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    }
}
