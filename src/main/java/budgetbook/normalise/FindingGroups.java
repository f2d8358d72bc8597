package budgetbook.normalise;

import budgetbook.budget.Sha256;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Phrase;
import budgetbook.finding.Statement;
import budgetbook.finding.Wording;
import budgetbook.place.SheetPlace;
import budgetbook.place.SourceCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of one submission: what is wrong with many cells of a column in the same way is one, with its cells. As
 * many 错误 and as many 提示 are kept as anyone would work through, and the rest is counted.
 */
final class FindingGroups {
    private static final int MOST = 1_000;
    private static final int HOPELESS = 10_000;

    /** What equal findings have in common; of a cell's place the column. */
    private record Key(Statement said, String sheet, SheetPlace place) {}

    private static final class Group {
        private final Finding first;
        private final RowRuns rows;
        private String seen = "";

        Group(Finding first) {
            this.first = first;
            this.rows = new RowRuns(first.place().at().column());
        }

        void add(SheetPlace at, String row) {
            if (at.isCell()) {
                rows.add(at.row());
            }
            if (!row.isEmpty()) {
                seen = Sha256.of(List.of(seen, row));
            }
        }

        Finding whole() {
            return first.in(rows.cells()).seen(seen);
        }
    }

    private final SourceCell file;
    private final Map<Key, Group> groups = new LinkedHashMap<>();
    private int errors;
    private int notices;

    FindingGroups(String file) {
        this.file = SourceCell.ofFile(file);
    }

    /** Whether so much is wrong in so many ways that reading on would tell nobody anything. */
    boolean hopeless() {
        return errors >= HOPELESS;
    }

    /**
     * Takes findings in.
     *
     * @param row the digest of the row in which they were made; empty if they speak of more than a row
     */
    void add(List<Finding> findings, String row) {
        findings.forEach(finding -> add(finding, row));
    }

    private void add(Finding finding, String row) {
        SheetPlace at = finding.place().at();
        SheetPlace shared = at.isCell() ? new SheetPlace(0, at.column()) : at;
        Key key = new Key(finding.said(), finding.place().sheet(), shared);
        Group group = groups.get(key);
        if (group == null) {
            int before = finding.isError() ? errors++ : notices++;
            if (before >= MOST) {
                return;
            }
            group = new Group(finding);
            groups.put(key, group);
        }
        group.add(at, row);
    }

    /** All of them, in the order in which each first came; and for each severity how many were left out. */
    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        groups.values().forEach(group -> findings.add(group.whole()));
        more(Wording.ERRORS_BEYOND, errors - MOST, findings);
        more(Wording.NOTICES_BEYOND, notices - MOST, findings);
        return findings;
    }

    private void more(Wording wording, int count, List<Finding> findings) {
        if (count > 0) {
            Argument least = hopeless() ? Phrase.AT_LEAST.of() : Argument.NOTHING;
            findings.add(new Finding(wording.of(Argument.of(count), least), file));
        }
    }
}
