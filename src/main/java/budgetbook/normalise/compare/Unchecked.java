package budgetbook.normalise.compare;

import budgetbook.budget.SourceCell;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The checks that could not be made because of another problem: whoever mends that one has to know of them. */
public final class Unchecked {
    private final Map<String, List<String>> checks = new LinkedHashMap<>();

    /** A check and why it was not made, both in Chinese. */
    public void add(String check, String why) {
        checks.computeIfAbsent(why, first -> new ArrayList<>()).add(check);
    }

    /** One finding on all of them; empty if there are none. */
    public Optional<Finding> finding(String file) {
        return checks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        FindingCode.NOT_CHECKED,
                        SourceCell.ofFile(file),
                        checks.entrySet().stream()
                                .map(entry -> "因为" + entry.getKey() + "，没有核对" + String.join("、", entry.getValue()))
                                .collect(Collectors.joining("；")),
                        ""));
    }
}
