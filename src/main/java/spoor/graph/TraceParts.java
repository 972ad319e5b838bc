package spoor.graph;

/** What the algorithms of one run share. */
record TraceParts(TraceQuery query, Starts starts, Ground ground) {

    /** For a question; with the ground that an earlier one left, if there is. */
    static TraceParts of(SupplyGraph graph, TraceQuery query, CancelSignal cancel) {
        Ground kept = graph.grounds().take(Ground.Key.of(graph, query));
        Ground ground = kept == null ? Ground.of(graph, query, new Budget(query.limits(), cancel)) : kept;
        ground.begin(query.limits(), cancel);
        return new TraceParts(
                query, Starts.of(graph, query.ends().from(), query.route().avoid()), ground);
    }

    /** The same between fewer ends. */
    TraceParts withEnds(Ends ends) {
        TraceQuery other =
                new TraceQuery(ends, query.relations(), query.route(), query.goods(), query.ranking(), query.limits());
        Starts otherStarts = Starts.of(graph(), ends.from(), query.route().avoid());
        return new TraceParts(other, otherStarts, ground.withEnds(ends.to()));
    }

    /** Leaves the ground to the next run, or gives its arrays back where this one was stopped in the midst of it. */
    void close() {
        if (budget().cut().isPresent()) {
            ground.close();
        } else {
            graph().grounds().keep(ground);
        }
    }

    SupplyGraph graph() {
        return ground.reading().graph();
    }

    Budget budget() {
        return ground.reading().budget();
    }

    Route route() {
        return ground.route();
    }

    Qualifier qualifier() {
        return ground.reading().qualifier();
    }

    HopScan scan() {
        return ground.reading().scan();
    }

    HopCache backward() {
        return ground.reading().backward();
    }

    NextHops forward() {
        return ground.forward();
    }

    Layers layers() {
        return ground.layers();
    }

    ChildLists children() {
        return ground.children();
    }
}
