package budgetbook.classlist;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What becomes of a list.
 *
 * @param before the number of its entries so far
 * @param after the number of its entries to be
 * @param added the new ones with their names
 * @param gone those that are no longer there, with their names
 * @param renamed those that are called otherwise, as {@code former → name}
 */
public record ListChange(
        ListKind kind,
        int before,
        int after,
        NavigableMap<String, String> added,
        NavigableMap<String, String> gone,
        NavigableMap<String, String> renamed) {

    static ListChange of(ListKind kind, Map<String, String> before, Map<String, String> after) {
        NavigableMap<String, String> added = new TreeMap<>(after);
        added.keySet().removeAll(before.keySet());
        NavigableMap<String, String> gone = new TreeMap<>(before);
        gone.keySet().removeAll(after.keySet());
        NavigableMap<String, String> renamed = new TreeMap<>();
        before.forEach((code, name) -> {
            String now = after.getOrDefault(code, name);
            if (!now.equals(name)) {
                renamed.put(code, name + " → " + now);
            }
        });
        return new ListChange(kind, before.size(), after.size(), added, gone, renamed);
    }

    boolean isNone() {
        return added.isEmpty() && gone.isEmpty() && renamed.isEmpty();
    }
}
