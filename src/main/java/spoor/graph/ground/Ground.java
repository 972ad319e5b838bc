package spoor.graph.ground;

import java.util.Set;
import spoor.graph.CancelSignal;
import spoor.graph.NodeSet;
import spoor.graph.RelationFilter;
import spoor.graph.RouteConstraint;
import spoor.graph.TraceLimits;
import spoor.graph.TraceQuery;
import spoor.graph.supply.SupplyGraph;

/**
 * What a question makes of a graph, but for its starts, ranking and limits: hops judged and weighed, layers, lists of
 * children. One run at a time works on it and leaves it to the next question that differs in nothing else, which finds
 * most of its work done.
 */
public record Ground(Key key, Reading reading, Route route, NextHops forward, Layers layers, ChildLists children) {

    /**
     * What a ground depends on.
     *
     * @param folded whether all phases share one layer for want of memory
     */
    public record Key(
            NodeSet to, RelationFilter relations, RouteConstraint route, Set<Integer> accepted, boolean folded) {

        public static Key of(SupplyGraph graph, TraceQuery query) {
            return new Key(
                    query.ends().to(),
                    query.relations(),
                    query.route(),
                    query.goods().accepted(),
                    Layers.isFolded(graph.nodeCount(), query));
        }
    }

    /**
     * What does not depend on the ends.
     *
     * @param budget of the run that works on it
     */
    public record Reading(GraphResources desk, Budget budget, Qualifier qualifier, HopScan scan, HopCache backward) {

        static Reading of(GraphResources desk, TraceQuery query, Route route, Budget budget) {
            SupplyGraph graph = desk.graph();
            GoodsFit fit = new GoodsFit(graph, query.goods(), query.relations().types());
            Qualifier qualifier = new Qualifier(graph, query.relations(), fit);
            HopScan in = new HopScan(graph, qualifier, true);
            HopCache backward =
                    new HopCache(in, route, budget, query.relations().timeOrder(), desk.scratch());
            return new Reading(desk, budget, qualifier, new HopScan(graph, qualifier, false), backward);
        }

        public SupplyGraph graph() {
            return desk.graph();
        }
    }

    static Ground of(GraphResources desk, TraceQuery query, Budget budget) {
        Key key = Key.of(desk.graph(), query);
        Route route = Route.of(desk, key);
        return on(key, Reading.of(desk, query, route, budget), route);
    }

    /** The same with fewer ends; what was read of the graph backwards is kept. */
    Ground withEnds(NodeSet to) {
        Key narrow = new Key(to, key.relations(), key.route(), key.accepted(), key.folded());
        return on(narrow, reading, Route.of(reading.desk(), narrow));
    }

    private static Ground on(Key key, Reading reading, Route route) {
        Layers layers = new Layers(reading, route, key);
        NextHops forward = new NextHops(reading, route, key.relations().timeOrder());
        return new Ground(key, reading, route, forward, layers, new ChildLists(reading, route, layers, forward));
    }

    /** Makes ready for a run. */
    void begin(TraceLimits limits, CancelSignal cancel) {
        reading.budget().begin(limits, cancel);
        layers.begin();
    }

    public long bytes() {
        return 4L * reading.graph().nodeCount()
                + layers.bytes()
                + reading.backward().pool().bytes()
                + forward.pool().bytes()
                + children.bytes();
    }

    /** Gives arrays back, unless a lack of memory left them as they may not be; nothing may be asked afterwards. */
    public void close() {
        closeNarrow();
        if (!reading.budget().lacksMemory()) {
            reading.backward().close();
        }
    }

    /** The same for one {@link #withEnds}. */
    public void closeNarrow() {
        if (!reading.budget().lacksMemory()) {
            layers.close();
            forward.close();
        }
    }
}
