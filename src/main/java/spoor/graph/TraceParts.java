package spoor.graph;

/** What the algorithms of one run share. */
record TraceParts(
        SupplyGraph graph,
        TraceQuery query,
        Budget budget,
        Route route,
        HopScan scan,
        HopCache backward,
        NextHops forward,
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
                forward.along(otherRoute),
                new Layers(graph.scratch(), otherRoute, backward, other));
    }

    /** Gives arrays back; nothing may be asked afterwards. */
    void close() {
        layers.close();
        backward.close();
        forward.close();
    }

    static TraceParts of(SupplyGraph graph, TraceQuery query, Budget budget) {
        Route route = new Route(graph, query);
        GoodsFit fit = new GoodsFit(graph, query.goods(), query.relations().types());
        Qualifier qualifier = new Qualifier(graph, query.relations(), fit);
        TimeOrder order = query.relations().timeOrder();
        Scratch scratch = graph.scratch();
        HopScan in = new HopScan(graph, qualifier, true);
        HopScan out = new HopScan(graph, qualifier, false);
        HopCache backward = new HopCache(in, route, budget, order, scratch);
        NextHops forward = new NextHops(out, route, budget, order, scratch);
        HopScan scan = new HopScan(graph, qualifier, false);
        return new TraceParts(
                graph, query, budget, route, scan, backward, forward, new Layers(scratch, route, backward, query));
    }
}
