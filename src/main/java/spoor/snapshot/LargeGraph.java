package spoor.snapshot;

import java.util.Locale;
import spoor.model.LimitReached;
import spoor.store.StoreVersion;

/**
 * A graph that does not fit into memory, so that the database answers instead of the kernel.
 *
 * @param version of the store, when it was measured
 * @param token of its data, as far as that can be told without reading them
 * @param bytes what it would take
 * @param limitBytes what it may take
 */
public record LargeGraph(StoreVersion version, String token, long nodes, long relations, long bytes, long limitBytes) {

    private static final long MB = 1 << 20;

    /** Why, as a sentence. */
    public String describe() {
        return String.format(
                Locale.ROOT,
                "The graph has %,d nodes and %,d relations and would take about %,d MB of memory, of which it may have"
                        + " %,d MB; traces are answered by the database.",
                nodes,
                relations,
                bytes / MB,
                limitBytes / MB);
    }

    /** What to say to those who want what only a snapshot can give. */
    LimitReached refusal() {
        return new LimitReached(
                "graph.beyond-memory",
                "%s This needs the graph in memory: start Spoor with more (-Xmx, spoor.kernel.memory).",
                describe());
    }
}
