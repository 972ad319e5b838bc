package spoor.bench.peer;

import spoor.graph.Ends;
import spoor.graph.NodeSet;
import spoor.graph.RelationFilter;
import spoor.graph.TraceQuery;

/**
 * The kernel keeps what a question made of the graph for the next one. These ask the same each time in a way that it has
 * not heard: about relation types, too, that no relation has.
 */
final class FreshQuestions {

    /** Relations have lower types than this. */
    private static final int UNUSED_TYPES = 20;

    private int asked;

    /** The same question about constraints that were never asked for. */
    TraceQuery withOtherConstraints(TraceQuery query) {
        RelationFilter f = query.relations();
        int unheardOf = asked++ % (1 << (32 - UNUSED_TYPES)) << UNUSED_TYPES;
        return query.with(new RelationFilter(
                f.types() | unheardOf,
                f.bothWays(),
                f.minConfidence(),
                f.minSources(),
                f.window(),
                f.value(),
                f.datasets(),
                f.timeOrder()));
    }

    /** The same, and one start less. */
    TraceQuery withOtherStarts(TraceQuery query) {
        NodeSet from = query.ends().from();
        NodeSet never = NodeSet.of(from.nodeCount(), asked % from.nodeCount());
        return withOtherConstraints(between(from.minus(never), query));
    }

    /** The same from a single one of the starts. */
    TraceQuery fromOneStart(TraceQuery query) {
        NodeSet from = query.ends().from();
        int start = from.next((int) (asked++ * 7919L % from.nodeCount()));
        return between(NodeSet.of(from.nodeCount(), start < 0 ? from.next(0) : start), query);
    }

    private static TraceQuery between(NodeSet from, TraceQuery q) {
        Ends ends = new Ends(from, q.ends().to());
        return new TraceQuery(ends, q.relations(), q.route(), q.goods(), q.ranking(), q.limits());
    }
}
