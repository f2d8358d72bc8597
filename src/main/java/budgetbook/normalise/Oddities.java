package budgetbook.normalise;

import budgetbook.configuration.header.SheetKind;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Wording;
import budgetbook.place.SourceCell;
import budgetbook.spreadsheet.cell.Strike;
import budgetbook.submission.row.SubmissionCell;
import budgetbook.submission.row.SubmissionRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What of a submission counts though it is struck out, and what is published though nobody sees it; a word for each sheet. */
final class Oddities {
    private final Map<SheetKind, Places> struck = new EnumMap<>(SheetKind.class);
    private final Map<SheetKind, Places> hidden = new EnumMap<>(SheetKind.class);

    /** The first places, and how many there are. */
    private static final class Places {
        private static final int NAMED = 5;
        private final List<SourceCell> first = new ArrayList<>();
        private int count;

        void add(SourceCell place) {
            count++;
            if (first.size() < NAMED) {
                first.add(place);
            }
        }

        Finding finding(Wording wording) {
            List<Argument> cells =
                    first.stream().map(place -> Argument.of(place.at())).toList();
            return new Finding(wording.of(Argument.of(count), Argument.some(cells, count)), first.get(0));
        }
    }

    /** Takes note of a row that counts, or would if it were not struck out. */
    void note(SubmissionRow row) {
        if (!row.odd()) {
            return;
        }
        row.fields().values().stream()
                .flatMap(field -> field.cells().stream())
                .sorted(Comparator.comparingInt(SubmissionCell::column))
                .forEach(cell -> note(row, cell));
    }

    private void note(SubmissionRow row, SubmissionCell cell) {
        if (cell.isBlank() || cell.spread()) {
            return;
        }
        if (cell.strike() != Strike.NONE) {
            struck.computeIfAbsent(row.kind(), kind -> new Places()).add(row.place(cell));
        } else if (cell.hidden() && row.kind().texts()) {
            hidden.computeIfAbsent(row.kind(), kind -> new Places()).add(row.place(cell));
        }
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        struck.values().forEach(places -> findings.add(places.finding(Wording.CELLS_STRUCK)));
        hidden.values().forEach(places -> findings.add(places.finding(Wording.TEXTS_HIDDEN)));
        return findings;
    }
}
