package spoor.watch;

import java.lang.ref.SoftReference;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spoor.snapshot.Snapshot;

/**
 * The data that watches looked at last, here or at another Spoor, as long as there is memory for them: so that it can be told
 * whether a relation is new, or only new to a watch. Usually they are the present ones, which costs nothing. Safe for use by any thread.
 */
@Component
class KnownData {

    private static final int MOST = 5;

    private final Map<String, SoftReference<Snapshot>> byVersion = new LinkedHashMap<>();

    /** Some watch looks at these data. */
    synchronized void add(Snapshot snapshot) {
        byVersion.remove(snapshot.version());
        byVersion.put(snapshot.version(), new SoftReference<>(snapshot));
        if (byVersion.size() > MOST) {
            byVersion.remove(byVersion.keySet().iterator().next());
        }
    }

    /** These data are there; whichever Spoor looks next at newer ones can tell what is new. */
    synchronized void note(Snapshot snapshot) {
        if (!byVersion.containsKey(snapshot.version())) {
            add(snapshot);
        }
    }

    /** All watches have looked at these data: what was there before them is needed no more, what came since is. */
    synchronized void forgetBefore(Snapshot snapshot) {
        note(snapshot);
        Iterator<String> versions = byVersion.keySet().iterator();
        while (!versions.next().equals(snapshot.version())) {
            versions.remove();
        }
    }

    synchronized Optional<Snapshot> find(String version) {
        SoftReference<Snapshot> known = byVersion.get(version);
        return known == null ? Optional.empty() : Optional.ofNullable(known.get());
    }
}
