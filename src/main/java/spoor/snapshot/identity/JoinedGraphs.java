package spoor.snapshot.identity;

import java.util.HashMap;
import java.util.Map;
import spoor.graph.Identities;
import spoor.graph.search.Tracer;
import spoor.graph.supply.GraphJoin;

/**
 * The graphs that are made of one by joining identities; each is made when it is first asked for. Levels of the same
 * identities share theirs. Safe for use by any thread.
 */
public final class JoinedGraphs {

    private final Tracer raw;
    private final Map<Identities, Tracer> made = new HashMap<>();

    public JoinedGraphs(Tracer raw) {
        this.raw = raw;
    }

    /** What answers traces over these identities; the graph's own tracer if there are none. */
    public synchronized Tracer tracer(Identities identities) {
        return identities.isEmpty()
                ? raw
                : made.computeIfAbsent(identities, joined -> raw.after(GraphJoin.of(raw.graph(), joined)));
    }
}
