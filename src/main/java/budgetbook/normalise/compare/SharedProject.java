package budgetbook.normalise.compare;

import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Wording;
import budgetbook.place.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A project code that several units of a department use; each submission alone looks right.
 *
 * @param code the project code
 * @param uses where each unit uses it first, by unit code
 */
public record SharedProject(String code, Map<String, SourceCell> uses) {

    /** Those of some projects that more than one unit uses. */
    public static List<SharedProject> among(Map<String, Map<String, SourceCell>> projects) {
        List<SharedProject> shared = new ArrayList<>();
        projects.forEach((code, uses) -> {
            if (uses.size() > 1) {
                shared.add(new SharedProject(code, uses));
            }
        });
        return shared;
    }

    /** The finding on all of them. */
    public Finding finding() {
        List<String> files =
                uses.values().stream().map(place -> "“" + place.file() + "”").toList();
        return at(SourceCell.ofFile(String.join("、", files)));
    }

    /** The finding as one unit is told it, at the place in its own submission. */
    public Finding finding(String unit) {
        SourceCell place = uses.get(unit);
        if (place == null) {
            throw new IllegalArgumentException(unit + " does not use project " + code);
        }
        return at(place).of(unit);
    }

    private Finding at(SourceCell place) {
        return new Finding(
                Wording.PROJECT_OF_TWO_UNITS.of(Argument.of(code), Argument.of(List.copyOf(uses.keySet()))), place);
    }
}
