package spoor.graph;

import java.util.List;

/**
 * The hops on all paths of a question.
 *
 * @param paths paths that were looked at
 * @param hops each once
 * @param inner nodes that stand between the ends of a path
 * @param complete whether all paths were looked at
 * @param cuts why not
 */
public record HopPasses(long paths, List<Hop> hops, NodeSet inner, boolean complete, List<Cut> cuts) {

    public HopPasses {
        hops = List.copyOf(hops);
        cuts = List.copyOf(cuts);
    }

    /**
     * A hop.
     *
     * @param from node
     * @param to node
     * @param relations that make it, ascending
     * @param paths that take it
     */
    public record Hop(int from, int to, List<Integer> relations, int paths) {

        public Hop {
            relations = List.copyOf(relations);
        }
    }
}
