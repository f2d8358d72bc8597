package budgetbook.normalise.compare;

import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Phrase;
import budgetbook.finding.Wording;
import budgetbook.place.SourceCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The checks that could not be made because of another problem: whoever mends that one has to know of them. */
public final class Unchecked {
    private final Map<Argument, List<Argument>> checks = new LinkedHashMap<>();

    /** Adds a check, and why it was not made. */
    public void add(Argument check, Argument why) {
        checks.computeIfAbsent(why, first -> new ArrayList<>()).add(check);
    }

    /** One finding on all of them; empty if there are none. */
    public Optional<Finding> finding(String file) {
        return checks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Wording.CHECKS_LEFT_OUT.of(new Argument.Names(checks.entrySet().stream()
                                .<Argument>map(entry ->
                                        Phrase.BECAUSE.of(entry.getKey(), new Argument.Names(entry.getValue())))
                                .toList())),
                        SourceCell.ofFile(file)));
    }

    /** Returns that a place is the first of so many; nothing where it is the only one. */
    static Argument others(int count) {
        return count > 1 ? Phrase.OTHER_PLACES.of(Argument.of(count)) : Argument.NOTHING;
    }
}
