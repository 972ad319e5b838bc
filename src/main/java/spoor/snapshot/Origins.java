package spoor.snapshot;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What sources count as: those of one origin, or else of one publisher, are one independent source.
 *
 * @param bySource what a source repeats, else who published it, by its id; the others speak for themselves
 */
record Origins(Map<String, String> bySource) {

    static final Origins NONE = new Origins(Map.of());

    Origins {
        bySource = Map.copyOf(bySource);
    }

    /** What counts once, however many sources repeat it. */
    String of(String source) {
        return bySource.getOrDefault(source, source);
    }

    /** The sources that count as something else in the other. */
    Set<String> differing(Origins other) {
        Set<String> sources = new TreeSet<>(bySource.keySet());
        sources.addAll(other.bySource.keySet());
        sources.removeIf(source -> of(source).equals(other.of(source)));
        return sources;
    }
}
