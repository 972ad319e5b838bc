package spoor.graph.count;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import spoor.graph.Cut;
import spoor.graph.HopPasses;
import spoor.graph.NodeSet;
import spoor.graph.array.LongIntMap;
import spoor.graph.ground.HopScan;
import spoor.graph.ground.TraceParts;
import spoor.graph.supply.Nodes;

/** Counts for each hop the paths that take it. One a run; of a path nothing is kept. */
public final class HopTally implements PathSink {

    private static final int NODE_BITS = 32;

    private final Nodes nodes;
    private final HopScan scan;
    private final int nodeCount;
    private final LongIntMap passes = new LongIntMap();
    private final BitSet inner = new BitSet();
    private long paths;

    /** A tally of no path yet. */
    public HopTally(TraceParts parts) {
        this.nodes = parts.graph().nodes();
        this.scan = parts.scan();
        this.nodeCount = parts.graph().nodeCount();
    }

    @Override
    public void add(int[] path, int count) {
        for (int i = 0; i + 1 < count; i++) {
            passes.increment((long) path[i] << NODE_BITS | path[i + 1]);
            if (i > 0) {
                inner.set(nodes.indexOfRank(path[i]));
            }
        }
        paths++;
    }

    /**
     * What was counted.
     *
     * @param complete whether no path is missing
     */
    public HopPasses passes(boolean complete, List<Cut> cuts) {
        List<HopPasses.Hop> hops = new ArrayList<>();
        passes.forEach((key, count) -> hops.add(hop((int) (key >>> NODE_BITS), (int) key, count)));
        return new HopPasses(paths, hops, NodeSet.matching(nodeCount, inner::get), complete, cuts);
    }

    private HopPasses.Hop hop(int from, int to, int count) {
        scan.seek(nodes.byRank().get(from), nodes.byRank().get(to));
        List<Integer> relations = new ArrayList<>();
        for (int relation : scan.relations()) {
            relations.add(relation);
        }
        return new HopPasses.Hop(nodes.indexOfRank(from), nodes.indexOfRank(to), relations, count);
    }
}
