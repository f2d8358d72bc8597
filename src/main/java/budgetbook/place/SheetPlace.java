package budgetbook.place;

/**
 * A place in a sheet: a cell, a row, or the whole sheet.
 *
 * @param row from 1, as people count; 0 for the whole sheet
 * @param column from 0; -1 for the whole row or sheet
 */
public record SheetPlace(int row, int column) {
    /** The whole sheet. */
    public static final SheetPlace WHOLE = new SheetPlace(0, -1);

    private static final String BEFORE_ROW = "第";
    private static final String AFTER_ROW = "行";
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    /** Returns a cell; its row counts from 1, its column from 0. */
    public static SheetPlace cell(int row, int column) {
        return new SheetPlace(row, column);
    }

    /** Returns a whole row, which counts from 1. */
    public static SheetPlace row(int row) {
        return new SheetPlace(row, -1);
    }

    /**
     * Returns the place that {@link #toString} has written: F9, 第9行 or nothing.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static SheetPlace of(String text) {
        if (text.isEmpty()) {
            return WHOLE;
        }
        if (text.startsWith(BEFORE_ROW) && text.endsWith(AFTER_ROW)) {
            return row(number(text, BEFORE_ROW.length(), text.length() - AFTER_ROW.length()));
        }
        int letters = 0;
        while (letters < text.length() && text.charAt(letters) >= 'A' && text.charAt(letters) <= 'Z') {
            letters++;
        }
        if (letters == 0 || letters > MOST_LETTERS) {
            throw none(text);
        }
        return cell(number(text, letters, text.length()), ColumnName.column(text.substring(0, letters)));
    }

    /** A row's number between two positions of a text, which is asked for every line of the ledger. */
    private static int number(String text, int from, int to) {
        if (from >= to || to - from > MOST_DIGITS || text.charAt(from) == '0') {
            throw none(text);
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw none(text);
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static IllegalArgumentException none(String text) {
        return new IllegalArgumentException("no place in a sheet: " + text);
    }

    /** Whether it is a single cell. */
    public boolean isCell() {
        return column >= 0;
    }

    /** Whether it is the whole sheet. */
    public boolean isSheet() {
        return row == 0;
    }

    /** As people name it: F9, 第9行; empty for the whole sheet. */
    @Override
    public String toString() {
        return isCell() ? ColumnName.cell(row - 1, column) : isSheet() ? "" : BEFORE_ROW + row + AFTER_ROW;
    }
}
