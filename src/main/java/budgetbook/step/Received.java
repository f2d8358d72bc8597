package budgetbook.step;

import budgetbook.ledger.Ledger;
import budgetbook.ledger.SubmissionKey;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * 接收: what of the submissions the ledger holds already, undamaged, and what is new.
 *
 * @param held the ledger's ids of the submissions that need not be read again, by unit code
 * @param changed the codes of the units whose submission is new or different since it was last read or published
 */
public record Received(Map<String, Long> held, Set<String> changed) {

    /** Compares what was handed in with what the ledger holds and what is published. */
    public static Received of(DepartmentWork work, Ledger ledger) {
        Set<String> published = new HashSet<>(work.published());
        Map<String, Long> held = new TreeMap<>();
        Set<String> changed = new LinkedHashSet<>();
        work.submitted().files().forEach((unit, file) -> {
            SubmissionKey key = work.key(unit, file);
            if (!ledger.hasRead(key) && !published.contains(file.sha256())) {
                changed.add(unit);
            }
            ledger.complete(key).ifPresent(id -> held.put(unit, id));
        });
        return new Received(Collections.unmodifiableMap(held), Collections.unmodifiableSet(changed));
    }

    /** Returns the codes of the units whose submission has to be read. */
    public List<String> unread(DepartmentWork work) {
        return work.submitted().files().keySet().stream()
                .filter(unit -> !held.containsKey(unit))
                .toList();
    }
}
