package spoor.graph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import spoor.graph.CancelSignal;
import spoor.graph.HopPasses;
import spoor.graph.NodePasses;
import spoor.graph.NodeSet;
import spoor.graph.SourceGaps;
import spoor.graph.TraceQuery;
import spoor.graph.TraceResult;
import spoor.graph.approach.Approach;
import spoor.graph.approach.HopCounts;
import spoor.graph.chokepoint.Chokepoints;
import spoor.graph.count.Affordable;
import spoor.graph.count.GapTally;
import spoor.graph.count.HopTally;
import spoor.graph.count.KnownCounts;
import spoor.graph.count.PassTally;
import spoor.graph.ground.GraphResources;
import spoor.graph.ground.Ground;
import spoor.graph.ground.TraceParts;
import spoor.graph.supply.SupplyGraph;

/**
 * Answers questions to a graph, and keeps what one of them worked out for the next: grounds, counts, sets in inner
 * numbers, arrays. All of that is here and nothing in the graph, which any number of tracers may share. Safe for threads.
 */
public final class Tracer {

    /** Refused paths after which a fresh search is cheaper. */
    public static final int PATIENCE = 2_000;

    private final GraphResources desk;
    private final Grounds grounds = new Grounds();
    private final KnownCounts knownCounts = new KnownCounts();

    private Tracer(GraphResources desk) {
        this.desk = desk;
    }

    /** One that has not been asked anything yet. */
    public static Tracer of(SupplyGraph graph) {
        return new Tracer(GraphResources.of(graph));
    }

    /** One for the graph that came of this one's by a change. No answer is kept; arrays are if they are still as long. */
    public Tracer after(SupplyGraph changed) {
        return new Tracer(desk.withGraph(changed));
    }

    /** What is asked. */
    public SupplyGraph graph() {
        return desk.graph();
    }

    /**
     * Answers a question.
     *
     * @param cancel lets another thread stop the work; the answer then says so
     */
    public TraceResult trace(TraceQuery query, CancelSignal cancel) {
        return trace(query, cancel, PATIENCE);
    }

    /**
     * The same, whatever the patience.
     *
     * @param patience paths that caps refuse until the search starts anew
     */
    public TraceResult trace(TraceQuery query, CancelSignal cancel, int patience) {
        require(query);
        TraceParts parts = begin(query.with(Affordable.limits(desk, query)), cancel);
        TraceResult result = new TraceRun(parts, knownCounts, patience).run();
        leave(parts);
        return result;
    }

    /**
     * The nodes between starts and ends that most depends on, and the fewest that everything depends on. Of the question,
     * ranking, caps and page are left out of account.
     *
     * @param most so many nodes
     */
    public Chokepoints chokepoints(TraceQuery query, int most, CancelSignal cancel) {
        require(query);
        TraceParts parts = begin(query, cancel);
        Chokepoints found = Chokepoints.of(parts, most);
        leave(parts);
        return found;
    }

    /**
     * Which hops with one independent source alone keep paths of the question from two. Caps and page are left out of account.
     *
     * @param most so many hops
     * @param mostPaths beyond so many paths the rest is not looked at, and the answer says so
     * @param categories of an end, by index: a number from 0 on
     */
    public SourceGaps sourceGaps(
            TraceQuery query, int most, long mostPaths, IntUnaryOperator categories, CancelSignal cancel) {
        require(query);
        TraceParts parts = begin(query, cancel);
        GapTally tally = new GapTally(parts, categories);
        AllPaths all = AllPaths.give(parts, tally, mostPaths);
        SourceGaps found = tally.gaps(most, all.exhausted(), all.cuts());
        leave(parts);
        return found;
    }

    /**
     * How many paths of the question pass each node. Caps and page are left out of account.
     *
     * @param mostPaths beyond so many paths the rest is not looked at, and the answer says so
     */
    public NodePasses passes(TraceQuery query, long mostPaths, CancelSignal cancel) {
        require(query);
        TraceParts parts = begin(query, cancel);
        PassTally tally = new PassTally(parts);
        AllPaths all = AllPaths.give(parts, tally, mostPaths);
        NodePasses found = tally.passes(all.exhausted(), all.cuts());
        leave(parts);
        return found;
    }

    /**
     * The hops on all paths of the question. Caps and page are left out of account.
     *
     * @param mostPaths beyond so many paths the rest is not looked at, and the answer says so
     */
    public HopPasses hopPasses(TraceQuery query, long mostPaths, CancelSignal cancel) {
        require(query);
        TraceParts parts = begin(query, cancel);
        HopTally tally = new HopTally(parts);
        AllPaths all = AllPaths.give(parts, tally, mostPaths);
        HopPasses found = tally.passes(all.exhausted(), all.cuts());
        leave(parts);
        return found;
    }

    /**
     * How far both sides of the question come, and where they are nearest.
     *
     * @param leaving nodes on the starts' side from which something may lead on
     * @param entered nodes on the ends' side to which something may lead
     * @return empty if a limit ended the search
     */
    public Optional<Approach> approach(TraceQuery query, NodeSet leaving, NodeSet entered, CancelSignal cancel) {
        require(query);
        TraceParts parts = begin(query, cancel);
        Optional<Approach> found = Approach.of(parts, desk.inner(leaving), desk.inner(entered));
        leave(parts);
        return found;
    }

    /**
     * How far each node is from the starts and the ends of the question.
     *
     * @return empty if a limit ended the search
     */
    public Optional<HopCounts> hopCounts(TraceQuery query, CancelSignal cancel) {
        require(query);
        TraceParts parts = begin(query, cancel);
        Optional<HopCounts> found = HopCounts.of(parts);
        leave(parts);
        return found;
    }

    private TraceParts begin(TraceQuery query, CancelSignal cancel) {
        return TraceParts.of(desk, query, grounds.take(Ground.Key.of(graph(), query)), cancel);
    }

    /** Leaves the ground to the next run, or gives its arrays back where this one was stopped in the midst of it. */
    private void leave(TraceParts parts) {
        if (parts.budget().cut().isPresent()) {
            parts.ground().close();
        } else {
            grounds.keep(parts.ground());
        }
    }

    private void require(TraceQuery query) {
        List<NodeSet> sets = new ArrayList<>(query.route().via());
        sets.addAll(query.route().pass());
        query.route().avoid().ifPresent(sets::add);
        sets.add(query.ends().from());
        sets.add(query.ends().to());
        for (NodeSet set : sets) {
            if (set.nodeCount() != graph().nodeCount()) {
                throw new IllegalArgumentException(
                        "A set over %d nodes for a graph of %d".formatted(set.nodeCount(), graph().nodeCount()));
            }
        }
    }
}
