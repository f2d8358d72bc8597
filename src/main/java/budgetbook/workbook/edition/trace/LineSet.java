package budgetbook.workbook.edition.trace;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Some lines of a ledger, by their positions, in order. */
final class LineSet {
    private final int[] positions;
    private final int hash;

    LineSet(int[] positions) {
        this.positions = positions.clone();
        this.hash = Arrays.hashCode(positions);
    }

    int size() {
        return positions.length;
    }

    IntStream stream() {
        return IntStream.of(positions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineSet set && Arrays.equals(positions, set.positions);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
