package budgetbook.spreadsheet.cell;

/**
 * A worksheet of a workbook.
 *
 * @param index from 0, in workbook order, worksheets only
 */
public record RawSheet(int index, String name, Visibility visibility) {

    private static final int LONGEST_NAME = 100;

    /** How a sheet can be seen. */
    public enum Visibility {
        VISIBLE,
        /** Hidden, and a user can show it. */
        HIDDEN,
        /** Hidden by a program; no menu shows it. */
        VERY_HIDDEN
    }

    /** Of a name that no program would let a user write only the beginning counts. */
    public RawSheet {
        String plain = name.replaceAll("\\p{Cntrl}", " ");
        name = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }

    public boolean hidden() {
        return visibility != Visibility.VISIBLE;
    }
}
