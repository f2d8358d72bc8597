package budgetbook.workbook.edition.trace;

import budgetbook.workbook.edition.line.LinePlaces;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/**
 * Some lines of a ledger, by their positions, in order. Held as runs of consecutive lines, of which there are few, because
 * lines that belong together stand together. No run goes over the end of a sheet of 明细.
 */
final class LineSet {
    /** Of each run the first position, and the position behind its last. */
    private final int[] bounds;

    private final int size;

    private LineSet(int[] bounds, int size) {
        this.bounds = bounds;
        this.size = size;
    }

    /** Returns the set of these positions. */
    static LineSet of(RoaringBitmap positions) {
        int[] sorted = positions.toArray();
        int[] bounds = new int[2 * sorted.length];
        int used = 0;
        for (int position : sorted) {
            if (used > 0 && bounds[used - 1] == position && position % LinePlaces.PER_SHEET != 0) {
                bounds[used - 1]++;
            } else {
                bounds[used] = position;
                bounds[used + 1] = position + 1;
                used += 2;
            }
        }
        return new LineSet(Arrays.copyOf(bounds, used), sorted.length);
    }

    int size() {
        return size;
    }

    /** The number of runs. */
    int runs() {
        return bounds.length / 2;
    }

    /** The first line of a run. */
    int first(int run) {
        return bounds[2 * run];
    }

    /** The line behind the last of a run. */
    int end(int run) {
        return bounds[2 * run + 1];
    }

    IntStream stream() {
        return IntStream.range(0, runs()).flatMap(run -> IntStream.range(first(run), end(run)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineSet set && Arrays.equals(bounds, set.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }
}
