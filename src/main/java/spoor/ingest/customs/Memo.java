package spoor.ingest.customs;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what cells turned into: the same few dates, codes and firms stand in million rows. Forgets when full. */
final class Memo<T> {

    private static final int MOST = 100_000;

    private final Map<String, T> known = new HashMap<>();

    T get(String cell, Function<String, T> reader) {
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
