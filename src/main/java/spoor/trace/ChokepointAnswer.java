package spoor.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.snapshot.table.NodeRecord;

/**
 * What everything that a question follows depends on.
 *
 * @param points entities whose loss would break most walks, the worst first
 * @param walks walks of at most {@code maxHops} hops from a start to an end that meet the question; like paths, but
 *     nodes may repeat
 * @param smallestCut few entities that everything depends on, none of which can be left out; null if there was no time to find them
 * @param directHops hops straight from a start to an end: nothing in between to lose
 * @param nodes the entities named in points and smallestCut, each once
 * @param complete whether the search ended by itself
 * @param cut each limit that was reached
 * @param snapshot the state of the graph that was asked
 * @param elapsedMs time the answer took inside Spoor
 */
public record ChokepointAnswer(
        List<PointRecord> points,
        double walks,
        @Nullable CutSetRecord smallestCut,
        long directHops,
        List<NodeRecord> nodes,
        boolean complete,
        List<TraceAnswer.CutRecord> cut,
        TraceAnswer.SnapshotRecord snapshot,
        double elapsedMs) {

    /**
     * An entity and what would be gone without it.
     *
     * @param walks of all walks
     * @param share of all walks, 0 to 1
     * @param starts that would reach no end any more
     * @param ends that no start would reach any more
     */
    public record PointRecord(String id, double walks, double share, int starts, int ends) {}

    /**
     * Intermediaries that break every path but hops straight from a start to an end.
     *
     * @param nodes ids, ascending
     * @param atLeast no fewer can do: as many paths that meet the question share no entity in between
     * @param exact whether none smaller exists
     */
    public record CutSetRecord(List<String> nodes, int atLeast, boolean exact) {}
}
