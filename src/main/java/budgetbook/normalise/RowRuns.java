package budgetbook.normalise;

import budgetbook.finding.CellRuns;
import java.util.ArrayList;
import java.util.List;

/** Gathers the rows of one column as runs; however many rows come, only so many runs are kept. */
final class RowRuns {
    private static final int MOST = 500;

    private final int column;
    private final List<int[]> runs = new ArrayList<>();
    private int count;

    RowRuns(int column) {
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
        return count > 1
                ? new CellRuns(
                        column,
                        runs.stream()
                                .map(run -> new CellRuns.Run(run[0], run[1]))
                                .toList(),
                        count)
                : CellRuns.NONE;
    }
}
