package budgetbook.place;

import java.util.Locale;

/** The letters by which people call a column of a sheet: A, B … Z, AA. Columns count from 0. */
public final class ColumnName {
    private static final int LETTERS = 26;

    private ColumnName() {}

    /** The letters of a column. */
    public static String of(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /** The address of a cell, e.g. F9; the row, too, counts from 0. */
    public static String cell(int row, int column) {
        return of(column) + (row + 1);
    }

    /** The column called so, in letters of either case. */
    public static int column(String letters) {
        int column = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * LETTERS + (letter - 'A' + 1);
        }
        return column - 1;
    }
}
