package spoor.watch.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds a path in the data of a time when the watch did not list it, because it looked at the best alone. Each pair of ends is
 * asked once, and of very many pairs nothing is told. For one thread.
 */
final class LeftOut {

    private static final int MOST_ASKED = 200;

    private final Baseline listed;
    private final @Nullable Sight data;
    private final Map<List<Object>, Optional<Baseline>> asked = new HashMap<>();

    /** @param data null where they are not known any more */
    LeftOut(Baseline listed, @Nullable Sight data) {
        this.listed = listed;
        this.data = data;
    }

    /** What became of a path. */
    sealed interface Found {

        /** It is among these. */
        record There(Baseline among, SeenPath path) implements Found {}

        /** It is not in the data. */
        record Absent() implements Found {}

        /** That cannot be told. */
        record Unknown() implements Found {}
    }

    /** Looks for a path of another time. */
    Found find(Baseline time, SeenPath path) {
        if (listed.whole()) {
            return new Found.Absent();
        }
        Optional<Baseline> found = between(time, path);
        if (found.isEmpty()) {
            return new Found.Unknown();
        }
        Baseline among = found.get();
        Baseline only = new Baseline(false, time.nodes(), time.relations(), time.decisions(), List.of(path), null);
        PathKeys keys = new PathKeys(only, among);
        List<String> key = keys.of(only).keySet().iterator().next();
        SeenPath same = keys.of(among).get(key);
        if (same != null) {
            return new Found.There(among, same);
        }
        return among.whole() ? new Found.Absent() : new Found.Unknown();
    }

    private Optional<Baseline> between(Baseline time, SeenPath path) {
        if (data == null) {
            return Optional.empty();
        }
        int hops = path.hops().size();
        List<String> starts = time.recordsAt(path, 0);
        List<String> ends = time.recordsAt(path, hops);
        List<Object> pair = List.of(starts, ends, hops);
        Optional<Baseline> known = asked.get(pair);
        if (known == null) {
            known = asked.size() < MOST_ASKED ? data.between(starts, ends, hops) : Optional.empty();
            asked.put(pair, known);
        }
        return known;
    }
}
