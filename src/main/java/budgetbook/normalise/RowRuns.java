package budgetbook.normalise;

import budgetbook.finding.CellRuns;
import java.util.ArrayList;
import java.util.List;

/** Gathers the rows of one column as runs; however many rows come, only so many runs are kept. */
final class RowRuns {
    private static final int MOST = 500;

    private final String column;
    private final List<int[]> runs = new ArrayList<>();
    private int count;

    RowRuns(String column) {
        this.column = column;
    }

    /** A row, which mostly is below the one before. */
    void add(int row) {
        int[] last = runs.isEmpty() ? new int[] {-1, -1} : runs.get(runs.size() - 1);
        if (row >= last[0] && row <= last[1]) {
            return;
        }
        count++;
        if (row == last[1] + 1 && !runs.isEmpty()) {
            last[1] = row;
        } else if (runs.size() < MOST) {
            runs.add(new int[] {row, row});
        }
    }

    CellRuns cells() {
        List<String> ranges = new ArrayList<>();
        for (int[] run : runs) {
            String first = column + run[0];
            ranges.add(run[0] == run[1] ? first : first + ":" + column + run[1]);
        }
        return count > 1 ? new CellRuns(ranges, count) : CellRuns.NONE;
    }
}
