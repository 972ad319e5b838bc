package spoor.graph;

import java.util.List;

/**
 * How much there is, beyond the page of paths. Caps and paging do not touch these numbers.
 *
 * @param paths paths that meet the question
 * @param pairs pairs of a start and an end that a path connects
 * @param starts starts with a path
 * @param ends ends with a path
 * @param startsByHop starts by the hops 1, 2, … to the nearest end; empty unless asked for, exact and not all paths came
 *     out one by one
 * @param walksByHop walks from a start to an end by their number of hops 1, 2, …: paths that may repeat nodes and
 *     ignore time order, consistency and nothing else; empty unless asked for and finished; exact below 2^53
 * @param endsByStart for each start with a path, how many ends it reaches; empty unless exact
 * @param startsByEnd for each end with a path, how many starts reach it; empty unless exact
 * @param proof what those paths rest on that came out one by one
 */
public record TraceCounts(
        Count paths,
        Count pairs,
        Count starts,
        Count ends,
        List<Long> startsByHop,
        List<Double> walksByHop,
        NodeCounts endsByStart,
        NodeCounts startsByEnd,
        ProofCounts proof) {

    /** The same, known from before, beside paths that came out now. */
    public TraceCounts withAtLeast(long pathsNow, int pairsNow, ProofCounts now) {
        return new TraceCounts(
                paths.orAtLeast((double) pathsNow),
                pairs.orAtLeast(pairsNow),
                starts,
                ends,
                startsByHop,
                walksByHop,
                endsByStart,
                startsByEnd,
                proof.paths() < now.paths() ? now : proof);
    }
}
