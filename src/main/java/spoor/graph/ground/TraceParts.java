package spoor.graph.ground;

import org.jspecify.annotations.Nullable;
import spoor.graph.CancelSignal;
import spoor.graph.Ends;
import spoor.graph.TraceQuery;
import spoor.graph.supply.SupplyGraph;

/** What the algorithms of one run share. */
public record TraceParts(TraceQuery query, Starts starts, Ground ground) {

    /**
     * For a question.
     *
     * @param kept the ground that an earlier one left, if there is
     */
    public static TraceParts of(GraphResources desk, TraceQuery query, @Nullable Ground kept, CancelSignal cancel) {
        Ground ground = kept == null ? Ground.of(desk, query, new Budget(query.limits(), cancel)) : kept;
        ground.begin(query.limits(), cancel);
        return new TraceParts(
                query, Starts.of(desk, query.ends().from(), query.route().avoid()), ground);
    }

    /** The same between fewer ends. */
    public TraceParts withEnds(Ends ends) {
        TraceQuery other = query.with(ends);
        Starts otherStarts =
                Starts.of(ground.reading().desk(), ends.from(), query.route().avoid());
        return new TraceParts(other, otherStarts, ground.withEnds(ends.to()));
    }

    public SupplyGraph graph() {
        return ground.reading().graph();
    }

    public Scratch scratch() {
        return ground.reading().desk().scratch();
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
