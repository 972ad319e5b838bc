package spoor.graph.ground;

import spoor.graph.NodeSet;
import spoor.graph.RouteConstraint;
import spoor.graph.array.Bits;
import spoor.graph.array.LongIntMap;
import spoor.graph.supply.Adjacency;
import spoor.graph.supply.SupplyGraph;

/** The nodes of a question in inner numbers: ends, forbidden ones, hubs, and the phases. */
public final class Route {

    private static final int OPEN = 1;
    private static final int HUB = 2;

    private final SupplyGraph graph;
    private final long[] ends;
    private final long[] avoid;
    private final NodeSet endSet;
    private final Phases phases;
    private final int hubLimit;
    private final LongIntMap hub = new LongIntMap();

    private Route(GraphResources desk, NodeSet to, RouteConstraint route, boolean goodsAsked) {
        NodeSet avoided = route.avoid().orElseGet(() -> NodeSet.none(0));
        this.graph = desk.graph();
        this.endSet = without(to, avoided);
        this.ends = desk.inner(endSet);
        this.avoid = avoided.isEmpty() ? new long[0] : desk.inner(avoided);
        this.phases = new Phases(desk, route, goodsAsked);
        this.hubLimit = route.hubLimit();
    }

    static Route of(GraphResources desk, Ground.Key key) {
        return new Route(desk, key.to(), key.route(), !key.accepted().isEmpty());
    }

    public boolean isEnd(int node) {
        return Bits.has(ends, node);
    }

    /** The first end that is not less than {@code from}; -1 if there is none. */
    public int nextEnd(int from) {
        return Bits.next(ends, from);
    }

    public boolean isAvoided(int node) {
        return avoid.length != 0 && Bits.has(avoid, node);
    }

    /** The ends that are not avoided, by index. */
    public NodeSet ends() {
        return endSet;
    }

    public Phases phases() {
        return phases;
    }

    /** Whether every node may be passed, however many neighbours it has. */
    boolean passesHubs() {
        return hubLimit == Integer.MAX_VALUE;
    }

    /** Whether a path may stand on both sides of the node. */
    public boolean isPassable(int node) {
        if (passesHubs()) {
            return true;
        }
        int known = hub.get(node);
        if (known == 0) {
            known = countNeighbours(node) > hubLimit ? HUB : OPEN;
            hub.put(node, known);
        }
        return known == OPEN;
    }

    /** Distinct neighbours over all relations, counted only as far as the limit asks. */
    private int countNeighbours(int node) {
        Adjacency out = graph.out();
        Adjacency in = graph.in();
        int i = out.start(node);
        int j = in.start(node);
        int outEnd = out.end(node);
        int inEnd = in.end(node);
        int distinct = 0;
        while ((i < outEnd || j < inEnd) && distinct <= hubLimit) {
            int a = i < outEnd ? out.neighbour().get(i) : Integer.MAX_VALUE;
            int b = j < inEnd ? in.neighbour().get(j) : Integer.MAX_VALUE;
            int next = Math.min(a, b);
            i = skip(out, i, outEnd, next);
            j = skip(in, j, inEnd, next);
            distinct++;
        }
        return distinct;
    }

    private static int skip(Adjacency side, int at, int end, int neighbour) {
        int next = at;
        while (next < end && side.neighbour().get(next) == neighbour) {
            next++;
        }
        return next;
    }

    private static NodeSet without(NodeSet nodes, NodeSet avoided) {
        return avoided.isEmpty() ? nodes : nodes.minus(avoided);
    }
}
