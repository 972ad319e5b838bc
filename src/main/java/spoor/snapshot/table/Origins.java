package spoor.snapshot.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import spoor.model.RestedSources;
import spoor.store.read.SourceRow;

/**
 * What sources count as: those of one origin, or else of one publisher, are one independent source; and by a fingerprint
 * what they say of themselves, so that the data have another version where a document was replaced under its id.
 *
 * @param bySource what a source repeats, else who published it, by its id; the others speak for themselves
 * @param said of title, address, date and hash of all, and of what they may rest on
 * @param rests the sources that a source may rest on, by its id; the others rest on none that they name
 */
public record Origins(Map<String, String> bySource, Fingerprint said, Map<String, List<String>> rests) {

    public static final Origins NONE = new Origins(Map.of());

    public Origins {
        bySource = Map.copyOf(bySource);
        rests = Map.copyOf(rests);
    }

    /** Of sources that say nothing of themselves. */
    public Origins(Map<String, String> bySource) {
        this(bySource, Fingerprint.NONE, Map.of());
    }

    /** What counts once, however many sources repeat it. */
    public String of(String source) {
        return bySource.getOrDefault(source, source);
    }

    /** The origins that a source counts as where what may rest on another is one with it; without those that count as their own. */
    public Map<String, List<String>> shared() {
        return RestedSources.listOrigins(rests, this::of);
    }

    /** The sources that count as something else in the other. */
    public Set<String> differing(Origins other) {
        Set<String> sources = new TreeSet<>(bySource.keySet());
        sources.addAll(other.bySource.keySet());
        sources.removeIf(source -> of(source).equals(other.of(source)));
        return sources;
    }

    /** Takes sources up one by one. */
    public static final class Builder {

        private final Map<String, String> bySource = new HashMap<>();
        private final Map<String, List<String>> rests = new HashMap<>();
        private Fingerprint said = Fingerprint.NONE;

        public void add(SourceRow row) {
            if (row.origin() != null) {
                bySource.put(row.id(), row.origin());
            }
            List<String> parts = new ArrayList<>(List.of("source", row.id()));
            parts.addAll(row.said());
            parts.addAll(row.rests());
            if (!row.rests().isEmpty()) {
                rests.put(row.id(), row.rests());
            }
            said = said.plus(Fingerprint.of(parts.toArray(String[]::new)));
        }

        public Origins build() {
            return new Origins(bySource, said, rests);
        }
    }
}
