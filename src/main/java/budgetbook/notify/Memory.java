package budgetbook.notify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered from run to run: of each recipient, by its label, the troubles of which it knows and what it has not got.
 *
 * @param told by subject, see {@link Standing}; a subject without trouble is not here
 * @param undelivered the latest first
 */
record Memory(Map<String, Map<String, Known>> told, Map<String, List<Part>> undelivered) {
    /**
     * A trouble that somebody was told of, or did not want to be.
     *
     * @param digest that of what was told
     */
    record Known(String digest, Instant at) {}

    /** What a file of a former version lacks is empty. */
    Memory {
        told = new TreeMap<>(Objects.requireNonNullElse(told, Map.of()));
        undelivered = new TreeMap<>(Objects.requireNonNullElse(undelivered, Map.of()));
    }

    static Memory empty() {
        return new Memory(Map.of(), Map.of());
    }

    /** Forgets who is not told any more. */
    void keepOnly(Set<String> recipients) {
        told.keySet().retainAll(recipients);
        undelivered.keySet().retainAll(recipients);
    }

    @Nullable
    Known of(String recipient, String subject) {
        return told.getOrDefault(recipient, Map.of()).get(subject);
    }

    void remember(String recipient, String subject, Known what) {
        change(recipient).put(subject, what);
    }

    void forget(String recipient, String subject) {
        if (of(recipient, subject) != null) {
            change(recipient).remove(subject);
        }
    }

    private Map<String, Known> change(String recipient) {
        return told.compute(recipient, (label, known) -> known == null ? new TreeMap<>() : new TreeMap<>(known));
    }

    /** Returns what a recipient has not got. */
    List<Part> undeliveredTo(String recipient) {
        return undelivered.getOrDefault(recipient, List.of());
    }

    /** Takes down something more to deliver. */
    void add(String recipient, Part part) {
        List<Part> parts = new ArrayList<>(List.of(part));
        parts.addAll(undeliveredTo(recipient));
        undelivered.put(recipient, parts);
    }

    /** Drops what nobody need hear any more, and returns how much of it there was by recipient. */
    Map<String, Integer> dropBefore(Instant moment) {
        Map<String, Integer> dropped = new TreeMap<>();
        undelivered.replaceAll((recipient, parts) -> {
            List<Part> kept =
                    parts.stream().filter(part -> !part.at().isBefore(moment)).toList();
            if (kept.size() < parts.size()) {
                dropped.put(recipient, parts.size() - kept.size());
            }
            return kept;
        });
        undelivered.values().removeIf(List::isEmpty);
        return Collections.unmodifiableMap(dropped);
    }
}
