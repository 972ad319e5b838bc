package spoor.graph;

/** Counts the paths that came out, by start, end and pair, and applies the caps. One a run. */
final class PathTally {

    private final Ranking.Caps caps;
    private final boolean capped;
    private final LongIntMap pairs = new LongIntMap();
    private final LongIntMap rankedByPair = new LongIntMap();
    private final LongIntMap rankedByStart = new LongIntMap();
    private final LongIntMap rankedByEnd = new LongIntMap();
    private final LongIntMap endsByStart = new LongIntMap();
    private final LongIntMap startsByEnd = new LongIntMap();
    private long paths;

    PathTally(Ranking.Caps caps) {
        this.caps = caps;
        this.capped = !caps.equals(Ranking.Caps.NONE);
    }

    /** Counts the search's path; false if a cap keeps it out of the ranking. */
    boolean add(PathSearch search) {
        long start = search.node(0);
        long end = search.node(search.length());
        long pair = start << 32 | end;
        paths++;
        if (increment(pairs, pair) == 1) {
            increment(endsByStart, start);
            increment(startsByEnd, end);
        }
        return !capped || rank(start, end, pair);
    }

    long paths() {
        return paths;
    }

    int pairs() {
        return pairs.size();
    }

    LongIntMap endsByStart() {
        return endsByStart;
    }

    LongIntMap startsByEnd() {
        return startsByEnd;
    }

    private boolean rank(long start, long end, long pair) {
        if (rankedByPair.get(pair) >= caps.perPair()
                || rankedByStart.get(start) >= caps.perStart()
                || rankedByEnd.get(end) >= caps.perEnd()) {
            return false;
        }
        increment(rankedByPair, pair);
        increment(rankedByStart, start);
        increment(rankedByEnd, end);
        return true;
    }

    private static int increment(LongIntMap map, long key) {
        int count = map.get(key) + 1;
        map.put(key, count);
        return count;
    }
}
