package spoor.graph.ground;

import spoor.graph.CancelSignal;
import spoor.graph.Ends;
import spoor.graph.TraceQuery;
import spoor.graph.search.ChildLists;
import spoor.graph.search.Layers;
import spoor.graph.supply.SupplyGraph;

/** What the algorithms of one run share. */
public record TraceParts(TraceQuery query, Starts starts, Ground ground) {

    /** For a question; with the ground that an earlier one left, if there is. */
    public static TraceParts of(SupplyGraph graph, TraceQuery query, CancelSignal cancel) {
        Ground kept = graph.grounds().take(Ground.Key.of(graph, query));
        Ground ground = kept == null ? Ground.of(graph, query, new Budget(query.limits(), cancel)) : kept;
        ground.begin(query.limits(), cancel);
        return new TraceParts(
                query, Starts.of(graph, query.ends().from(), query.route().avoid()), ground);
    }

    /** The same between fewer ends. */
    public TraceParts withEnds(Ends ends) {
        TraceQuery other =
                new TraceQuery(ends, query.relations(), query.route(), query.goods(), query.ranking(), query.limits());
        Starts otherStarts = Starts.of(graph(), ends.from(), query.route().avoid());
        return new TraceParts(other, otherStarts, ground.withEnds(ends.to()));
    }

    /** Leaves the ground to the next run, or gives its arrays back where this one was stopped in the midst of it. */
    public void close() {
        if (budget().cut().isPresent()) {
            ground.close();
        } else {
            graph().grounds().keep(ground);
        }
    }

    public SupplyGraph graph() {
        return ground.reading().graph();
    }

    public Budget budget() {
        return ground.reading().budget();
    }

    public Route route() {
        return ground.route();
    }

    public Qualifier qualifier() {
        return ground.reading().qualifier();
    }

    public HopScan scan() {
        return ground.reading().scan();
    }

    public HopCache backward() {
        return ground.reading().backward();
    }

    public NextHops forward() {
        return ground.forward();
    }

    public Layers layers() {
        return ground.layers();
    }

    public ChildLists children() {
        return ground.children();
    }
}
