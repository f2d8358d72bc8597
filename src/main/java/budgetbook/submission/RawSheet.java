package budgetbook.submission;

/**
 * A worksheet of a workbook.
 *
 * @param index from 0, in workbook order, worksheets only
 */
public record RawSheet(int index, String name, Visibility visibility) {

    /** How a sheet can be seen. */
    public enum Visibility {
        VISIBLE,
        /** Hidden, and a user can show it. */
        HIDDEN,
        /** Hidden by a program; no menu shows it. */
        VERY_HIDDEN
    }

    public boolean hidden() {
        return visibility != Visibility.VISIBLE;
    }
}
