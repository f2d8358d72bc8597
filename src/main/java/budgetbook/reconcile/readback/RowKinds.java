package budgetbook.reconcile.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Which rows of a written table are fixed, found by where they stand; what they say tells only whether they are sound. */
final class RowKinds {
    /** How it is known that a row need not be read as a text: its own words, then whatever the data says. */
    private final BiFunction<Integer, Integer, String> text;

    private final int rows;
    private final Map<Integer, List<FixedRow>> fixed = new TreeMap<>();
    private final int[] fixedRows;

    /**
     * Finds them.
     *
     * @param text what stands in a data row and a column
     * @param rows how many data rows there are
     */
    RowKinds(List<PanelRows> panels, BiFunction<Integer, Integer, String> text, int rows) {
        this.text = text;
        this.rows = rows;
        panels.forEach(this::find);
        this.fixedRows = fixed.keySet().stream().mapToInt(row -> row).toArray();
    }

    /** The fixed rows that stand in a row, one of a panel at most. */
    List<FixedRow> at(int row) {
        return fixed.getOrDefault(row, List.of());
    }

    /** The rows that are fixed, top to bottom. */
    int[] fixed() {
        return fixedRows;
    }

    private void find(PanelRows panel) {
        int from = 0;
        for (int i = 0; i < panel.runs().size(); i++) {
            List<FixedRow> run = panel.runs().get(i);
            if (!run.isEmpty()) {
                Map<Integer, FixedRow> found = i == 0
                        ? placed(panel, run, 0)
                        : best(panel, run, from, i == panel.runs().size() - 1);
                found.forEach((row, is) ->
                        fixed.computeIfAbsent(row, first -> new ArrayList<>()).add(is));
                from = found.keySet().stream().mapToInt(row -> row + 1).max().orElse(from);
            }
        }
    }

    /** Where the most of a run's rows say what they should: the first such place, at the bottom of a table the last. */
    private Map<Integer, FixedRow> best(PanelRows panel, List<FixedRow> run, int from, boolean bottom) {
        Map<Integer, FixedRow> best = Map.of();
        long most = 0;
        for (int start = from; start < rows; start++) {
            Map<Integer, FixedRow> placed = placed(panel, run, start);
            long sound = placed.entrySet().stream()
                    .filter(row -> isSound(panel, row.getValue(), row.getKey()))
                    .count();
            if (sound > most || (bottom && sound == most && sound > 0)) {
                best = placed;
                most = sound;
            }
        }
        return best;
    }

    /** A run's rows one below the other, those left out that may be and are not there. */
    private Map<Integer, FixedRow> placed(PanelRows panel, List<FixedRow> run, int start) {
        Map<Integer, FixedRow> placed = new LinkedHashMap<>();
        int row = start;
        for (FixedRow is : run) {
            if (row < rows && (!is.optional() || isSound(panel, is, row))) {
                placed.put(row, is);
                row++;
            }
        }
        return placed;
    }

    /** Whether a row has its texts, and none beside them. */
    private boolean isSound(PanelRows panel, FixedRow is, int row) {
        for (int column : panel.textColumns()) {
            String own = is.texts().get(column);
            String found = text.apply(row, column);
            boolean sound = own == null
                    ? found.isEmpty()
                    : FixedRow.isConstant(own) ? own.equals(found) : !is.optional() || !found.isEmpty();
            if (!sound) {
                return false;
            }
        }
        return true;
    }
}
