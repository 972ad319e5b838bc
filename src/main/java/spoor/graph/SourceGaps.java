package spoor.graph;

import java.util.List;

/**
 * Which hops keep paths from resting on two independent sources all the way.
 *
 * @param paths paths that were looked at
 * @param proven those that rest on two independent sources or more at each hop
 * @param pairs pairs of start and end that no such path connects
 * @param categories categories of ends to which no such path leads
 * @param complete whether all paths were looked at
 * @param cuts why not
 * @param gaps hops with one source that alone keep a path from it, those first that keep most
 */
public record SourceGaps(
        long paths, long proven, long pairs, long categories, boolean complete, List<Cut> cuts, List<Gap> gaps) {

    public SourceGaps {
        cuts = List.copyOf(cuts);
        gaps = List.copyOf(gaps);
    }

    /**
     * A hop with one independent source.
     *
     * @param from node
     * @param to node
     * @param relations that make the hop, ascending
     * @param paths of which it is the only such hop
     * @param pairs of start and end that would get their first path with two sources all the way
     * @param categories of ends that would get their first
     */
    public record Gap(int from, int to, List<Integer> relations, int paths, int pairs, int categories) {

        public Gap {
            relations = List.copyOf(relations);
        }
    }
}
