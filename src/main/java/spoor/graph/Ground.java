package spoor.graph;

import java.util.Set;

/**
 * What a question makes of a graph, but for its starts, ranking and limits: hops judged and weighed, layers, lists of
 * children. One run at a time works on it and leaves it to the next question that differs in nothing else, which finds
 * most of its work done.
 *
 * @param budget of the run that works on it
 */
record Ground(
        Key key,
        SupplyGraph graph,
        Budget budget,
        Route route,
        HopScan scan,
        HopCache backward,
        NextHops forward,
        Layers layers,
        ChildLists children) {

    /**
     * What a ground depends on.
     *
     * @param folded whether all phases share one layer for want of memory
     */
    record Key(NodeSet to, RelationFilter relations, RouteConstraint route, Set<Integer> accepted, boolean folded) {

        static Key of(SupplyGraph graph, TraceQuery query) {
            return new Key(
                    query.ends().to(),
                    query.relations(),
                    query.route(),
                    query.goods().accepted(),
                    Layers.isFolded(graph.nodeCount(), query));
        }
    }

    static Ground of(SupplyGraph graph, TraceQuery query, Budget budget) {
        Key key = Key.of(graph, query);
        GoodsFit fit = new GoodsFit(graph, query.goods(), query.relations().types());
        Qualifier qualifier = new Qualifier(graph, query.relations(), fit);
        TimeOrder order = query.relations().timeOrder();
        Route route = Route.of(graph, key);
        HopCache backward = new HopCache(new HopScan(graph, qualifier, true), route, budget, order, graph.scratch());
        NextHops forward = new NextHops(new HopScan(graph, qualifier, false), route, budget, order, graph.scratch());
        return on(key, graph, budget, route, new HopScan(graph, qualifier, false), backward, forward);
    }

    /** The same with fewer ends; what was read of the graph backwards is kept. */
    Ground withEnds(NodeSet to) {
        Key narrow = new Key(to, key.relations(), key.route(), key.accepted(), key.folded());
        Route narrowRoute = Route.of(graph, narrow);
        return on(narrow, graph, budget, narrowRoute, scan, backward, forward.along(narrowRoute));
    }

    private static Ground on(
            Key key, SupplyGraph graph, Budget budget, Route route, HopScan scan, HopCache backward, NextHops forward) {
        Layers layers = new Layers(graph.scratch(), route, backward, key);
        ChildLists children = new ChildLists(graph, route, layers, forward, budget);
        return new Ground(key, graph, budget, route, scan, backward, forward, layers, children);
    }

    /** Makes ready for a run. */
    void begin(TraceLimits limits, CancelSignal cancel) {
        budget.begin(limits, cancel);
        layers.begin();
    }

    long bytes() {
        return 4L * graph.nodeCount()
                + layers.bytes()
                + backward.pool().bytes()
                + forward.pool().bytes()
                + children.bytes();
    }

    /** Gives arrays back; nothing may be asked afterwards. */
    void close() {
        closeNarrow();
        backward.close();
    }

    /** The same for one {@link #withEnds}. */
    void closeNarrow() {
        layers.close();
        forward.close();
    }
}
