package spoor.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which starts reach which ends in at most so many hops: backward search from 64 ends at a time, a bit for each.
 *
 * <pre>
 *   reached [n]  bits of the batch's ends that the node reaches
 *   fresh   [n]  those it reaches in exactly the hops of this round, for the first time
 *   coming  [n]  the same for the next round
 * </pre>
 *
 * Exact where every walk between different nodes can be shortened to a path that meets the question too, as with all
 * constraints on single relations, hops and nodes to avoid; otherwise an upper bound. One a run.
 */
final class ReachCount {

    private static final int BATCH = 64;

    private final TraceParts parts;
    private final HopCache hops;
    private final int[] ends;
    private long[] reached;
    private long[] fresh;
    private long[] coming;
    private int[] front;
    private int[] next;
    private int frontSize;
    private int nextSize;
    private long pairs;
    private final Map<Integer, Integer> endsByStart = new HashMap<>();
    private final Map<Integer, Integer> startsByEnd = new HashMap<>();

    ReachCount(TraceParts parts) {
        int nodes = parts.graph().nodeCount();
        this.parts = parts;
        this.hops = parts.backward();
        this.reached = new long[nodes];
        this.fresh = new long[nodes];
        this.coming = new long[nodes];
        this.front = new int[nodes];
        this.next = new int[nodes];
        List<Integer> inner = new ArrayList<>();
        parts.route().ends().forEach(end -> inner.add(parts.graph().nodes().inner()[end]));
        this.ends = inner.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** Does the work; throws {@link Budget.Halt} at a limit. */
    void run() {
        for (int from = 0; from < ends.length; from += BATCH) {
            int count = Math.min(BATCH, ends.length - from);
            begin(from, count);
            for (int hop = 1; hop <= parts.query().limits().maxHops() && frontSize > 0; hop++) {
                advance(hop);
            }
            collect(from, count);
        }
    }

    long pairs() {
        return pairs;
    }

    /** How many ends each start reaches, by outer index. */
    Map<Integer, Integer> endsByStart() {
        return endsByStart;
    }

    /** How many starts reach each end, by outer index. */
    Map<Integer, Integer> startsByEnd() {
        return startsByEnd;
    }

    private void begin(int from, int count) {
        Arrays.fill(reached, 0);
        Arrays.fill(fresh, 0);
        frontSize = 0;
        for (int i = 0; i < count; i++) {
            int end = ends[from + i];
            reached[end] = 1L << i;
            fresh[end] = 1L << i;
            front[frontSize++] = end;
        }
    }

    private void advance(int hop) {
        nextSize = 0;
        for (int i = 0; i < frontSize; i++) {
            int node = front[i];
            if (hop == 1 || parts.route().isPassable(node)) {
                spread(node);
            }
            fresh[node] = 0;
        }
        for (int i = 0; i < nextSize; i++) {
            reached[next[i]] |= coming[next[i]];
        }
        swap();
    }

    private void spread(int node) {
        long bits = fresh[node];
        int first = hops.first(node);
        int end = first + hops.count(first);
        parts.budget().spend(end - first);
        for (int hop = first; hop < end; hop++) {
            int from = hops.other(hop);
            long added = bits & ~reached[from];
            if (added != 0) {
                if (coming[from] == 0) {
                    next[nextSize++] = from;
                }
                coming[from] |= added;
            }
        }
    }

    private void swap() {
        long[] bits = fresh;
        fresh = coming;
        coming = bits;
        int[] nodes = front;
        front = next;
        next = nodes;
        frontSize = nextSize;
    }

    private void collect(int from, int count) {
        NodeSet starts = parts.route().starts();
        int[] innerOf = parts.graph().nodes().inner();
        int[] byEnd = new int[count];
        for (int start = starts.next(0); start >= 0; start = starts.next(start + 1)) {
            int node = innerOf[start];
            long bits = withoutItself(reached[node], node, from, count);
            if (bits != 0) {
                pairs += Long.bitCount(bits);
                endsByStart.merge(start, Long.bitCount(bits), Integer::sum);
                for (long rest = bits; rest != 0; rest &= rest - 1) {
                    byEnd[Long.numberOfTrailingZeros(rest)]++;
                }
            }
        }
        for (int i = 0; i < count; i++) {
            if (byEnd[i] > 0) {
                startsByEnd.put(parts.graph().nodes().outer()[ends[from + i]], byEnd[i]);
            }
        }
    }

    /** A path has two different ends. */
    private long withoutItself(long bits, int node, int from, int count) {
        if (bits == 0 || !parts.route().isEnd(node)) {
            return bits;
        }
        int at = Arrays.binarySearch(ends, from, from + count, node);
        return at < 0 ? bits : bits & ~(1L << (at - from));
    }
}
