package budgetbook.normalise.value;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what a function said of what it was asked before; a column says the same few things in a million rows. */
public final class Memo<K, V> {
    private static final int REMEMBERED = 10_000;

    private final Map<K, V> known = new HashMap<>();
    private final Function<K, V> function;

    public Memo(Function<K, V> function) {
        this.function = function;
    }

    public V of(K key) {
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
