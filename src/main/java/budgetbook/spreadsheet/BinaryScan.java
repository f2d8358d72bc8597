package budgetbook.spreadsheet;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * A look over the records of a BIFF8 workbook before a library takes them into memory: how many cells there are, since
 * the format packs blank ones in two bytes, and which formulas were never calculated, which the library shows as zero.
 *
 * @param uncalculated by sheet (from 0), row (from 0) and column (from 0)
 */
record BinaryScan(Set<Place> uncalculated) {
    private static final int MOST_CELLS = 1_500_000;
    private static final int MOST_BYTES = 100 << 20;
    private static final int FORMULA = 0x06;
    private static final int FORMULA_BYTES = 22;
    private static final int BEGIN = 0x809;
    private static final int END = 0x0A;
    private static final int ENCRYPTED = 0x2F;
    private static final int BLANKS = 0xBE;
    private static final int NUMBERS = 0xBD;

    /** Records of one cell or one row each: FORMULA, LABELSST, BLANK, NUMBER, LABEL, BOOLERR, RK, ROW. */
    private static final Set<Integer> SINGLE = Set.of(FORMULA, 0xFD, 0x201, 0x203, 0x204, 0x205, 0x27E, 0x208);

    /** Where a formula stands. */
    record Place(int sheet, int row, int column) {}

    /** Fails with {@link OversizeException} where the workbook would not fit. */
    static BinaryScan of(DirectoryNode root) throws IOException {
        Set<Place> uncalculated = new HashSet<>();
        long cells = 0;
        long bytes = 0;
        int depth = 0;
        int stream = -1;
        boolean readable = true;
        try (DataInputStream records =
                new DataInputStream(new BufferedInputStream(root.createDocumentInputStream("Workbook"), 1 << 16))) {
            while (true) {
                int id = Short.reverseBytes(records.readShort()) & 0xffff;
                int length = Short.reverseBytes(records.readShort()) & 0xffff;
                byte[] body = records.readNBytes(length);
                bytes += length;
                cells += SINGLE.contains(id) ? 1 : id == BLANKS ? length / 2 : id == NUMBERS ? length / 6 : 0;
                if (cells > MOST_CELLS || bytes > MOST_BYTES) {
                    throw new OversizeException("旧格式（.xls）工作簿过大，请删除空白的行和列，另存为 .xlsx");
                }
                readable &= id != ENCRYPTED;
                if (id == BEGIN && depth++ == 0) {
                    stream++;
                } else if (id == END) {
                    depth--;
                } else if (id == FORMULA && readable && body.length >= FORMULA_BYTES && uncalculated(body)) {
                    uncalculated.add(new Place(stream - 1, word(body, 0), word(body, 2)));
                }
            }
        } catch (EOFException e) {
            return new BinaryScan(uncalculated); // the end, or damage that the library will tell
        }
    }

    /** To be calculated on opening, and zero so far: what programs write that cannot calculate. */
    private static boolean uncalculated(byte[] formula) {
        for (int i = 6; i < 14; i++) {
            if (formula[i] != 0) {
                return false;
            }
        }
        return word(formula, 14) == 2;
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
    }
}
