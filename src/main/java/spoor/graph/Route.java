package spoor.graph;

import java.util.ArrayList;
import java.util.List;

/** The nodes of a question in inner numbers: starts, ends, forbidden ones, hubs, and the phases. One a run. */
final class Route {

    private static final byte OPEN = 1;
    private static final byte HUB = 2;
    private static final byte SKIPPED = 3;

    private final SupplyGraph graph;
    private final long[] starts;
    private final long[] ends;
    private final long[] avoid;
    private final NodeSet startSet;
    private final NodeSet endSet;
    private final Phases phases;
    private final int hubLimit;
    private final byte[] hub;

    Route(SupplyGraph graph, TraceQuery query) {
        int[] innerOf = graph.nodes().inner();
        RouteConstraint route = query.route();
        NodeSet avoided = route.avoid().orElseGet(() -> NodeSet.none(0));
        this.graph = graph;
        this.startSet = without(query.ends().from(), avoided);
        this.endSet = without(query.ends().to(), avoided);
        this.starts = Bits.inner(startSet, innerOf);
        this.ends = Bits.inner(endSet, innerOf);
        this.avoid = avoided.isEmpty() ? new long[0] : Bits.inner(avoided, innerOf);
        this.phases = new Phases(route, !query.goods().accepted().isEmpty(), innerOf);
        this.hubLimit = route.hubLimit();
        this.hub = new byte[hubLimit == Integer.MAX_VALUE ? 0 : graph.nodeCount()];
    }

    boolean isStart(int node) {
        return Bits.has(starts, node);
    }

    boolean isEnd(int node) {
        return Bits.has(ends, node);
    }

    boolean isAvoided(int node) {
        return avoid.length != 0 && Bits.has(avoid, node);
    }

    /** The starts that are not avoided, by outer index. */
    NodeSet starts() {
        return startSet;
    }

    /** The ends that are not avoided, by outer index. */
    NodeSet ends() {
        return endSet;
    }

    Phases phases() {
        return phases;
    }

    /** Whether a path may stand on both sides of the node. */
    boolean isPassable(int node) {
        if (hub.length == 0) {
            return true;
        }
        if (hub[node] == 0) {
            hub[node] = countNeighbours(node) > hubLimit ? HUB : OPEN;
        }
        return hub[node] == OPEN;
    }

    /** Remembers a hub that a path would pass through, were it not one. */
    void skip(int node) {
        hub[node] = SKIPPED;
    }

    /** The hubs that were skipped, by outer index, ascending. */
    List<Integer> skippedHubs() {
        List<Integer> skipped = new ArrayList<>();
        for (int node = 0; node < hub.length; node++) {
            if (hub[node] == SKIPPED) {
                skipped.add(graph.nodes().outer()[node]);
            }
        }
        skipped.sort(null);
        return skipped;
    }

    /** Distinct neighbours over all relations, counted only as far as the limit asks. */
    private int countNeighbours(int node) {
        Adjacency out = graph.out();
        Adjacency in = graph.in();
        int i = out.offset()[node];
        int j = in.offset()[node];
        int outEnd = out.offset()[node + 1];
        int inEnd = in.offset()[node + 1];
        int distinct = 0;
        while ((i < outEnd || j < inEnd) && distinct <= hubLimit) {
            int a = i < outEnd ? out.neighbour()[i] : Integer.MAX_VALUE;
            int b = j < inEnd ? in.neighbour()[j] : Integer.MAX_VALUE;
            int next = Math.min(a, b);
            i = skip(out, i, outEnd, next);
            j = skip(in, j, inEnd, next);
            distinct++;
        }
        return distinct;
    }

    private static int skip(Adjacency side, int at, int end, int neighbour) {
        int next = at;
        while (next < end && side.neighbour()[next] == neighbour) {
            next++;
        }
        return next;
    }

    private static NodeSet without(NodeSet nodes, NodeSet avoided) {
        return avoided.isEmpty() ? nodes : nodes.minus(avoided);
    }
}
