package spoor.ingest.customs;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what cells turned into: the same few dates, codes and firms stand in million rows. Forgets when full. */
final class Memo<K, T> {

    private static final int MOST = 250_000;

    private final Map<K, T> known = new HashMap<>();

    T get(K cell, Function<K, T> reader) {
        T found = known.get(cell);
        if (found == null) {
            found = reader.apply(cell);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(cell, found);
        }
        return found;
    }
}
