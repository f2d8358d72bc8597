package budgetbook.classlist;

import budgetbook.place.SourceCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is to be said of the files, in the order in which it was found; each text once with all its places. */
public final class Remarks {
    private final Map<String, List<SourceCell>> errors = new LinkedHashMap<>();
    private final Map<String, List<SourceCell>> notices = new LinkedHashMap<>();

    /** Notes what keeps the lists from being taken in. */
    void error(SourceCell place, String text) {
        errors.computeIfAbsent(text, unused -> new ArrayList<>()).add(place);
    }

    /** Notes what a person should know. */
    void notice(SourceCell place, String text) {
        notices.computeIfAbsent(text, unused -> new ArrayList<>()).add(place);
    }

    /** Returns the errors with their places. */
    public Map<String, List<SourceCell>> errors() {
        return errors;
    }

    /** Returns the notices with their places. */
    public Map<String, List<SourceCell>> notices() {
        return notices;
    }
}
