package spoor.watch;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spoor.snapshot.Snapshot;

/**
 * The data that watches looked at last, as long as there is memory for them: so that it can be told whether a relation is
 * new, or only new to a watch. Usually they are the present ones, which costs nothing. Safe for use by any thread.
 */
@Component
class KnownData {

    private static final int MOST = 3;

    private final Map<String, SoftReference<Snapshot>> byVersion = new LinkedHashMap<>();

    synchronized boolean isEmpty() {
        return byVersion.isEmpty();
    }

    /** Some watch looks at these data. */
    synchronized void add(Snapshot snapshot) {
        byVersion.remove(snapshot.version());
        byVersion.put(snapshot.version(), new SoftReference<>(snapshot));
        if (byVersion.size() > MOST) {
            byVersion.remove(byVersion.keySet().iterator().next());
        }
    }

    /** All watches have looked at these data. */
    synchronized void replace(Snapshot snapshot) {
        byVersion.clear();
        add(snapshot);
    }

    synchronized Optional<Snapshot> find(String version) {
        SoftReference<Snapshot> known = byVersion.get(version);
        return known == null ? Optional.empty() : Optional.ofNullable(known.get());
    }
}
