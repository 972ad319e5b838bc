package spoor.graph.count;

import spoor.graph.Ends;
import spoor.graph.NodeCounts;
import spoor.graph.NodeSet;
import spoor.graph.Ranking;
import spoor.graph.array.LongIntMap;

/** Counts the paths that came out, by start, end and pair, and applies the caps. */
public final class PathTally {

    private final Ranking.Caps caps;
    private final LongIntMap pairs = new LongIntMap();
    private final LongIntMap byStart = new LongIntMap();
    private final LongIntMap byEnd = new LongIntMap();
    private final LongIntMap endsByStart = new LongIntMap();
    private final LongIntMap startsByEnd = new LongIntMap();
    private final LongIntMap fullByStart = new LongIntMap();
    private final LongIntMap fullByEnd = new LongIntMap();
    private long paths;

    public PathTally(Ranking.Caps caps) {
        this.caps = caps;
    }

    /** Counts a path between two nodes, by index; false, and not counted, if a cap keeps it out. */
    public boolean add(long start, long end) {
        long pair = start << 32 | end;
        if (pairs.get(pair) >= caps.perPair()
                || byStart.get(start) >= caps.perStart()
                || byEnd.get(end) >= caps.perEnd()) {
            return false;
        }
        paths++;
        byStart.increment(start);
        byEnd.increment(end);
        int ofPair = pairs.increment(pair);
        if (ofPair == 1) {
            endsByStart.increment(start);
            startsByEnd.increment(end);
        }
        if (ofPair == caps.perPair()) {
            fullByStart.increment(start);
            fullByEnd.increment(end);
        }
        return true;
    }

    /** The ends of a question from and to which a cap still lets a path. */
    public Ends open(Ends ends, NodeCounts endsReached, NodeCounts startsReached) {
        NodeSet from = NodeSet.matching(
                ends.from().nodeCount(),
                node -> ends.from().contains(node)
                        && byStart.get(node) < caps.perStart()
                        && fullByStart.get(node) < endsReached.of(node));
        NodeSet to = NodeSet.matching(
                ends.to().nodeCount(),
                node -> ends.to().contains(node)
                        && byEnd.get(node) < caps.perEnd()
                        && fullByEnd.get(node) < startsReached.of(node));
        return new Ends(from, to);
    }

    public long paths() {
        return paths;
    }

    public int pairs() {
        return pairs.size();
    }

    LongIntMap endsByStart() {
        return endsByStart;
    }

    LongIntMap startsByEnd() {
        return startsByEnd;
    }
}
