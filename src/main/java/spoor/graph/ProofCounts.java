package spoor.graph;

import java.util.List;

/**
 * What the paths that came out one by one rest on.
 *
 * @param paths how many were looked at; all, where the number of paths is exact
 * @param byJoin how many are joined so, by the place of the {@link Join}
 * @param bySources how many have one, two, three or more independent sources on their thinnest hop
 * @param generic how many pass a component of which no particular article is known
 * @param singleByEnd for each end, how many of its paths have one source on their thinnest hop
 * @param doubleByEnd the same of two
 * @param moreByEnd the same of three or more
 * @param through for each inner node, how many pass it
 */
public record ProofCounts(
        long paths,
        List<Long> byJoin,
        List<Long> bySources,
        long generic,
        NodeCounts singleByEnd,
        NodeCounts doubleByEnd,
        NodeCounts moreByEnd,
        NodeCounts through) {

    /** No path was looked at. */
    public static final ProofCounts NONE = new ProofCounts(
            0,
            List.of(0L, 0L, 0L, 0L),
            List.of(0L, 0L, 0L),
            0,
            NodeCounts.NONE,
            NodeCounts.NONE,
            NodeCounts.NONE,
            NodeCounts.NONE);

    public ProofCounts {
        byJoin = List.copyOf(byJoin);
        bySources = List.copyOf(bySources);
    }
}
