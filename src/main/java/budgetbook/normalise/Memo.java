package budgetbook.normalise;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what a function said of what it was asked before; a column says the same few things in a million rows. */
final class Memo<K, V> {
    private static final int REMEMBERED = 10_000;

    private final Map<K, V> known = new HashMap<>();
    private final Function<K, V> function;

    Memo(Function<K, V> function) {
        this.function = function;
    }

    V of(K key) {
        V value = known.get(key);
        if (value == null) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            value = function.apply(key);
            known.put(key, value);
        }
        return value;
    }
}
