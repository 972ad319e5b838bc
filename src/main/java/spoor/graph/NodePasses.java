package spoor.graph;

import java.util.List;

/**
 * How many paths of a question pass each node, their ends counted.
 *
 * @param paths paths that were looked at
 * @param byNode the nodes on them
 * @param complete whether all paths were looked at
 * @param cuts why not
 */
public record NodePasses(long paths, NodeCounts byNode, boolean complete, List<Cut> cuts) {

    public NodePasses {
        cuts = List.copyOf(cuts);
    }
}
