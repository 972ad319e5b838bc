package spoor.graph.ground;

import spoor.graph.NodeSet;
import spoor.graph.supply.SupplyGraph;

/**
 * A graph and what the runs on it lend each other. Safe for threads.
 *
 * @param scratch arrays as long as the graph has nodes
 * @param sets node sets in the graph's inner numbers
 */
public record GraphResources(SupplyGraph graph, Scratch scratch, InnerSets sets) {

    /** A desk on which nothing lies yet. */
    public static GraphResources of(SupplyGraph graph) {
        return new GraphResources(graph, new Scratch(graph.nodeCount()), new InnerSets());
    }

    /** One for another graph; with the same arrays if they are as long as is needed there. */
    public GraphResources withGraph(SupplyGraph other) {
        return scratch.length() == other.nodeCount() ? new GraphResources(other, scratch, new InnerSets()) : of(other);
    }

    /** The set in inner numbers; not to be written to. */
    public long[] inner(NodeSet set) {
        return sets.get(set, graph.nodes().inner());
    }
}
