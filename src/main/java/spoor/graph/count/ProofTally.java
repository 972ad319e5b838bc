package spoor.graph.count;

import java.util.Arrays;
import java.util.List;
import spoor.graph.Join;
import spoor.graph.NodeCounts;
import spoor.graph.ProofCounts;
import spoor.graph.array.LongIntMap;
import spoor.graph.ground.PathProof;
import spoor.graph.ground.TraceParts;
import spoor.graph.supply.Nodes;

/** Counts what the paths that come out rest on. One a run. */
public final class ProofTally {

    /** From so many independent sources on paths count together. */
    private static final int MANY = 3;

    private final PathProof proof;
    private final Nodes nodes;
    private final long[] byJoin = new long[Join.values().length];
    private final long[] bySources = new long[MANY];
    private final LongIntMap[] byEnd = {new LongIntMap(), new LongIntMap(), new LongIntMap()};
    private final LongIntMap through = new LongIntMap();
    private long paths;
    private long generic;

    public ProofTally(TraceParts parts, PathProof proof) {
        this.proof = proof;
        this.nodes = parts.graph().nodes();
    }

    /** Counts the path along these nodes (ranks), the first {@code count} of the array; how it is joined. */
    public Join add(int[] path, int count) {
        Join join = proof.join(path, count);
        int thin = Math.min(MANY, proof.leastSources()) - 1;
        paths++;
        byJoin[join.rank()]++;
        bySources[thin]++;
        byEnd[thin].increment(nodes.indexOfRank(path[count - 1]));
        boolean isGeneric = false;
        for (int i = 0; i < count; i++) {
            int node = nodes.indexOfRank(path[i]);
            isGeneric |= proof.rules().generic().contains(node);
            if (i > 0 && i + 1 < count) {
                through.increment(node);
            }
        }
        generic += isGeneric ? 1 : 0;
        return join;
    }

    public ProofCounts counts() {
        return new ProofCounts(
                paths,
                list(byJoin),
                list(bySources),
                generic,
                counts(byEnd[0]),
                counts(byEnd[1]),
                counts(byEnd[2]),
                counts(through));
    }

    private static List<Long> list(long[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    static NodeCounts counts(LongIntMap counts) {
        long[] entries = new long[counts.size()];
        int[] next = new int[1];
        counts.forEach((node, count) -> entries[next[0]++] = NodeCounts.entry((int) node, count));
        return NodeCounts.of(entries);
    }
}
