package spoor.graph;

/** What the algorithms of one run share. */
record TraceParts(
        SupplyGraph graph,
        TraceQuery query,
        Budget budget,
        Route route,
        HopScan scan,
        HopCache backward,
        HopCache forward,
        Layers layers) {

    /** The same between other ends; what was read of the graph is kept. */
    TraceParts withEnds(Ends ends) {
        TraceQuery other =
                new TraceQuery(ends, query.relations(), query.route(), query.goods(), query.ranking(), query.limits());
        Route otherRoute = new Route(graph, other);
        return new TraceParts(
                graph,
                other,
                budget,
                otherRoute,
                scan,
                backward,
                forward,
                new Layers(graph.nodeCount(), otherRoute, backward, other));
    }

    static TraceParts of(SupplyGraph graph, TraceQuery query, Budget budget) {
        Route route = new Route(graph, query);
        GoodsFit fit = new GoodsFit(graph, query.goods(), query.relations().types());
        Qualifier qualifier = new Qualifier(graph, query.relations(), fit);
        TimeOrder order = query.relations().timeOrder();
        int nodes = graph.nodeCount();
        HopScan in = new HopScan(graph, qualifier, true);
        HopScan out = new HopScan(graph, qualifier, false);
        HopCache backward = new HopCache(in, route, budget, order, nodes);
        HopCache forward = new HopCache(out, route, budget, order, nodes);
        HopScan scan = new HopScan(graph, qualifier, false);
        return new TraceParts(
                graph, query, budget, route, scan, backward, forward, new Layers(nodes, route, backward, query));
    }
}
