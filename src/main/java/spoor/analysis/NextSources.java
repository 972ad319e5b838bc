package spoor.analysis;

import java.util.List;
import spoor.snapshot.table.NodeRecord;

/**
 * Where a second source would help most: hops with one independent source that alone keep paths of an answer from two.
 *
 * @param paths paths that were looked at
 * @param proven those that rest on two independent sources or more at each hop
 * @param unprovenPairs pairs of start and end that no such path connects
 * @param unprovenCategories categories of ends to which no such path leads
 * @param complete whether all paths of the question were looked at, so that gains are exact
 * @param cut each limit that was reached, as a sentence
 * @param hops those that would gain most, the first first
 * @param nodes their ends, each once
 * @param version of the data that was asked
 */
public record NextSources(
        long paths,
        long proven,
        long unprovenPairs,
        long unprovenCategories,
        boolean complete,
        List<String> cut,
        List<ThinHop> hops,
        List<NodeRecord> nodes,
        String version,
        double elapsedMs) {

    /**
     * A hop with one independent source.
     *
     * @param from id of a node
     * @param to id of a node
     * @param relations ids of the relations that make it, ascending
     * @param types of these, each once
     * @param sources ids of their documents, all of one origin
     * @param paths how many would rest on two sources all the way if it had a second
     * @param pairs how many would get their first such path
     * @param categories how many would get their first such path
     */
    public record ThinHop(
            String from,
            String to,
            List<String> relations,
            List<String> types,
            List<String> sources,
            int paths,
            int pairs,
            int categories) {}
}
