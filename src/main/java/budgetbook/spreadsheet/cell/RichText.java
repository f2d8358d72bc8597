package budgetbook.spreadsheet.cell;

import budgetbook.spreadsheet.format.SeenText;
import org.jspecify.annotations.Nullable;

/**
 * A text of runs, of which some may be struck out. Runs with a font of their own say so themselves; the others are struck
 * out where their cell's font is.
 *
 * @param left what is left where the cell's font is not struck out
 * @param leftOfStruck what is left where it is
 * @param all all of it
 */
public record RichText(String left, String leftOfStruck, String all) {

    /** A text of one run, or a formula's result. */
    public static RichText plain(String text) {
        return new RichText(text, "", text);
    }

    /** What counts of it: what is left, or all of it where nothing is. */
    String value(boolean cellStruck) {
        if (wholeLeft(cellStruck)) {
            return all;
        }
        String rest = cellStruck ? leftOfStruck : left;
        return rest.isBlank() ? all : rest;
    }

    /** How much of it is struck out. */
    Strike strike(boolean cellStruck) {
        if (wholeLeft(cellStruck)) {
            return Strike.NONE;
        }
        String rest = cellStruck ? leftOfStruck : left;
        return rest.length() == all.length() ? Strike.NONE : rest.isBlank() ? Strike.WHOLE : Strike.PART;
    }

    /** Whether nothing of it is struck out, as of nearly all texts. */
    private boolean wholeLeft(boolean cellStruck) {
        return !cellStruck && left.length() == all.length();
    }

    public int length() {
        return all.length();
    }

    /** Takes in the runs of one text. */
    public static final class Builder {
        private final StringBuilder left = new StringBuilder();
        private final StringBuilder leftOfStruck = new StringBuilder();
        private final StringBuilder all = new StringBuilder();

        /** Whether the run is struck out; null where its cell says so. */
        private @Nullable Boolean struck;

        /** A run begins. */
        public void run() {
            struck = null;
        }

        /** The run has a font of its own, which is not struck out unless it says so. */
        public void ownFont() {
            struck = false;
        }

        public void struck(boolean on) {
            struck = on;
        }

        /** Takes in a piece of the run; of a text longer than any cell holds only the beginning is kept. */
        public void append(String piece) {
            if (all.length() > RawValue.Text.LONGEST) {
                return;
            }
            all.append(piece);
            Boolean own = struck;
            if (own == null || !own) {
                left.append(piece);
            }
            if (own != null && !own) {
                leftOfStruck.append(piece);
            }
        }

        public RichText build() {
            String text = SeenText.of(all.toString());
            boolean nothingStruck = left.length() == all.length();
            String rest = nothingStruck ? text : SeenText.of(left.toString());
            return new RichText(rest, leftOfStruck.isEmpty() ? "" : SeenText.of(leftOfStruck.toString()), text);
        }
    }
}
