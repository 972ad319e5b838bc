package spoor.graph.count;

import java.util.List;
import spoor.graph.Cut;
import spoor.graph.NodeCounts;
import spoor.graph.NodePasses;
import spoor.graph.array.LongIntMap;
import spoor.graph.ground.TraceParts;
import spoor.graph.supply.Nodes;

/** Counts for each node the paths that pass it. One a run; of a path nothing is kept. */
public final class PassTally implements PathSink {

    private final Nodes nodes;
    private final LongIntMap passes = new LongIntMap();
    private long paths;

    /** A tally of no path yet. */
    public PassTally(TraceParts parts) {
        this.nodes = parts.graph().nodes();
    }

    @Override
    public void add(int[] path, int count) {
        for (int i = 0; i < count; i++) {
            passes.increment(path[i]);
        }
        paths++;
    }

    /**
     * What was counted.
     *
     * @param complete whether no path is missing
     */
    public NodePasses passes(boolean complete, List<Cut> cuts) {
        long[] entries = new long[passes.size()];
        int[] at = {0};
        passes.forEach((rank, count) -> entries[at[0]++] = NodeCounts.entry(nodes.indexOfRank((int) rank), count));
        return new NodePasses(paths, NodeCounts.of(entries), complete, cuts);
    }
}
