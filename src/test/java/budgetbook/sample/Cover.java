package budgetbook.sample;

import java.time.LocalDate;

/**
 * What a cover says about the person, and how.
 *
 * @param title above the labels; empty for none
 * @param sideBySide whether labels stand in two pairs of columns rather than one
 * @param dateAsText whether the date is text, e.g. 2022年12月5日, rather than a date
 */
record Cover(String title, String preparer, String phone, LocalDate date, boolean sideBySide, boolean dateAsText) {
    /** The date as people write it. */
    String dateText() {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
