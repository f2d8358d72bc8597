package budgetbook.spreadsheet.binary;

import budgetbook.spreadsheet.cell.OversizeException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * A look over the records of a BIFF8 workbook before a library takes them into memory: how many cells there are, since
 * the format packs blank ones in two bytes, and which formulas were never calculated, which the library shows as zero.
 *
 * @param uncalculated by sheet (from 0), row (from 0) and column (from 0)
 * @param flat the sheets (from 0) of which rows have no height unless they say so
 */
record BinaryScan(Set<Place> uncalculated, Set<Integer> flat) {
    private static final int MOST_CELLS = 1_500_000;
    private static final int MOST_BYTES = 100 << 20;
    private static final int FORMULA = 0x06;
    private static final int FORMULA_BYTES = 22;
    private static final int BEGIN = 0x809;
    private static final int END = 0x0A;
    private static final int ENCRYPTED = 0x2F;
    private static final int BLANKS = 0xBE;
    private static final int NUMBERS = 0xBD;
    private static final int USUAL_HEIGHT = 0x225;
    private static final int NO_HEIGHT = 2;
    private static final int CALCULATED_BY = 0x1C1;
    private static final int RESULT = 6;
    private static final int EMPTY_RESULT = 3;
    private static final int CALCULATE = 2;

    /** Records of one cell or one row each: FORMULA, LABELSST, BLANK, NUMBER, LABEL, BOOLERR, RK, ROW. */
    private static final Set<Integer> SINGLE = Set.of(FORMULA, 0xFD, 0x201, 0x203, 0x204, 0x205, 0x27E, 0x208);

    /** Where a formula stands. */
    record Place(int sheet, int row, int column) {}

    /** Fails with {@link OversizeException} where the workbook would not fit. */
    static BinaryScan of(DirectoryNode root) throws IOException {
        Records records = new Records();
        try (DataInputStream source =
                new DataInputStream(new BufferedInputStream(root.createDocumentInputStream("Workbook"), 1 << 16))) {
            while (true) {
                int id = Short.reverseBytes(source.readShort()) & 0xffff;
                int length = Short.reverseBytes(source.readShort()) & 0xffff;
                records.count(id, length);
                records.accept(id, source.readNBytes(length));
            }
        } catch (EOFException e) {
            return records.result(); // the end, or damage that the library will tell
        }
    }

    /** What the records have told so far. */
    private static final class Records {
        private final Set<Place> uncalculated = new LinkedHashSet<>();
        private final Set<Place> empty = new LinkedHashSet<>();
        private final Set<Integer> flat = new LinkedHashSet<>();
        private long cells;
        private long bytes;
        private int depth;
        private int stream = -1;
        private boolean readable = true;
        private boolean calculated;

        /** Whether a formula that asks to be calculated has a result already. */
        private boolean evaluated;

        void count(int id, int length) throws OversizeException {
            bytes += length;
            cells += SINGLE.contains(id) ? 1 : id == BLANKS ? length / 2 : id == NUMBERS ? length / 6 : 0;
            if (cells > MOST_CELLS || bytes > MOST_BYTES) {
                throw new OversizeException("旧格式（.xls）工作簿过大，请删除空白的行和列，另存为 .xlsx");
            }
        }

        void accept(int id, byte[] body) {
            readable &= id != ENCRYPTED;
            calculated |= id == CALCULATED_BY;
            if (id == BEGIN && depth++ == 0) {
                stream++;
            } else if (id == END) {
                depth--;
            } else if (id == FORMULA && readable && body.length >= FORMULA_BYTES) {
                formula(body);
            } else if (id == USUAL_HEIGHT && readable && body.length >= 2 && (body[0] & NO_HEIGHT) != 0) {
                flat.add(stream - 1);
            }
        }

        private void formula(byte[] body) {
            Place place = new Place(stream - 1, word(body, 0), word(body, 2));
            boolean asks = (word(body, RESULT + Long.BYTES) & CALCULATE) != 0;
            if (asks && isZero(body)) {
                uncalculated.add(place);
            } else if (!asks && hasEmptyResult(body)) {
                empty.add(place);
            } else {
                calculated = true;
                evaluated |= asks;
            }
        }

        /**
         * Zeros are believed where other formulas that ask to be calculated have results. Where no formula has any, and no
         * program says that it has calculated, the empty ones have none either.
         */
        BinaryScan result() {
            if (evaluated) {
                uncalculated.clear();
            }
            if (!calculated) {
                uncalculated.addAll(empty);
            }
            return new BinaryScan(uncalculated, flat);
        }
    }

    private static boolean isZero(byte[] formula) {
        for (int i = RESULT; i < RESULT + Long.BYTES; i++) {
            if (formula[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasEmptyResult(byte[] formula) {
        return formula[RESULT] == EMPTY_RESULT && word(formula, RESULT + 6) == 0xffff;
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
    }
}
