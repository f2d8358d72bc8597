package budgetbook.normalise;

import budgetbook.budget.SourceCell;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The findings of one submission: what is wrong with many cells of a column in the same way is one, with its cells. As
 * many 错误 and as many 提示 are kept as anyone would work through, and the rest is counted.
 */
final class FindingGroups {
    private static final int MOST = 1_000;
    private static final int HOPELESS = 10_000;
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    /** What equal findings have in common. */
    private record Key(FindingCode code, String sheet, String column, String found, String expected, String remedy) {}

    private record Group(Finding first, RowRuns rows) {}

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

    void add(List<Finding> findings) {
        findings.forEach(this::add);
    }

    private void add(Finding finding) {
        SourceCell place = finding.place();
        Matcher cell = CELL.matcher(place.cell());
        boolean one = cell.matches();
        String column = one ? cell.group(1) : place.cell();
        Key key = new Key(finding.code(), place.sheet(), column, finding.found(), finding.expected(), finding.remedy());
        Group group = groups.get(key);
        if (group == null) {
            int before = finding.isError() ? errors++ : notices++;
            if (before >= MOST) {
                return;
            }
            group = new Group(finding, new RowRuns(column));
            groups.put(key, group);
        }
        if (one) {
            group.rows.add(Integer.parseInt(cell.group(2)));
        }
    }

    /** All of them, in the order in which each first came; and for each severity how many were left out. */
    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        groups.values().forEach(group -> findings.add(group.first.in(group.rows.cells())));
        more(FindingCode.ERRORS_MORE, errors - MOST, findings);
        more(FindingCode.NOTICES_MORE, notices - MOST, findings);
        return findings;
    }

    private void more(FindingCode code, int count, List<Finding> findings) {
        if (count > 0) {
            findings.add(new Finding(
                    code,
                    file,
                    "另有 " + count + " 条" + (hopeless() ? "以上" : "")
                            + code.severity().label(),
                    ""));
        }
    }
}
