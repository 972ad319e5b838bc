package spoor.graph;

import java.util.Arrays;

/**
 * Which starts reach which ends in at most so many hops: backward search from 64 ends at a time, a bit for each.
 *
 * <pre>
 *   reached [n]  bits of the batch's ends that the node reaches
 *   fresh   [n]  those it reaches in exactly the hops of this round, for the first time
 *   coming  [n]  the same for the next round
 *   endsOf  [n]  how many ends a start reaches, over all batches so far
 * </pre>
 *
 * Exact where every walk between different nodes can be shortened to a path that meets the question too, as with all
 * constraints on single relations, hops and nodes to avoid; otherwise an upper bound. One a run.
 */
final class ReachCount {

    private static final int BATCH = 64;

    private final TraceParts parts;
    private final HopCache hops;
    private final HopPool pool;
    private final Scratch scratch;
    private final int[] ends;
    private final long[] reached;
    private final int[] endsOf;
    private final IntList touched = new IntList();
    private final IntList starts = new IntList();
    private final IntList endEntries = new IntList();
    private long[] fresh;
    private long[] coming;
    private IntList front = new IntList();
    private IntList next = new IntList();
    private long pairs;
    private NodeCounts endsByStart = NodeCounts.NONE;
    private NodeCounts startsByEnd = NodeCounts.NONE;

    ReachCount(TraceParts parts) {
        this.parts = parts;
        this.hops = parts.backward();
        this.pool = hops.pool();
        this.scratch = parts.graph().scratch();
        this.reached = scratch.longs().take();
        this.fresh = scratch.longs().take();
        this.coming = scratch.longs().take();
        this.endsOf = scratch.ints().take();
        this.ends = new int[parts.route().ends().size()];
        int end = -1;
        for (int i = 0; i < ends.length; i++) {
            end = parts.route().nextEnd(end + 1);
            ends[i] = end;
        }
    }

    /** Does the work; throws {@link Budget.Halt} at a limit. */
    void run() {
        try {
            for (int from = 0; from < ends.length; from += BATCH) {
                runBatch(from, Math.min(BATCH, ends.length - from));
            }
            endsByStart = countsOfStarts();
            startsByEnd = countsOfEnds();
        } finally {
            close();
        }
    }

    long pairs() {
        return pairs;
    }

    /** How many ends each start reaches. */
    NodeCounts endsByStart() {
        return endsByStart;
    }

    /** How many starts reach each end. */
    NodeCounts startsByEnd() {
        return startsByEnd;
    }

    private void runBatch(int from, int count) {
        for (int i = 0; i < count; i++) {
            int end = ends[from + i];
            reached[end] = 1L << i;
            fresh[end] = 1L << i;
            front.add(end);
            touched.add(end);
        }
        for (int hop = 1; hop <= parts.query().limits().maxHops() && front.size() > 0; hop++) {
            advance(hop);
        }
        collect(from, count);
        wipe();
    }

    private void advance(int hop) {
        for (int i = 0; i < front.size(); i++) {
            int node = front.get(i);
            if (hop == 1 || parts.route().isPassable(node)) {
                spread(node);
            }
            fresh[node] = 0;
        }
        for (int i = 0; i < next.size(); i++) {
            int node = next.get(i);
            if (reached[node] == 0) {
                touched.add(node);
            }
            reached[node] |= coming[node];
        }
        swap();
    }

    private void spread(int node) {
        long bits = fresh[node];
        int first = hops.first(node);
        int end = first + pool.count(first);
        parts.budget().spend(end - first);
        for (int hop = first; hop < end; hop++) {
            int from = pool.other(hop);
            long added = bits & ~reached[from];
            if (added != 0) {
                if (coming[from] == 0) {
                    next.add(from);
                }
                coming[from] |= added;
            }
        }
    }

    private void swap() {
        long[] bits = fresh;
        fresh = coming;
        coming = bits;
        IntList nodes = front;
        front = next;
        next = nodes;
        next.clear();
    }

    private void collect(int from, int count) {
        int[] byEnd = new int[count];
        for (int i = 0; i < touched.size(); i++) {
            int node = touched.get(i);
            long bits = parts.starts().has(node) ? withoutItself(reached[node], node, from, count) : 0;
            if (bits != 0) {
                pairs += Long.bitCount(bits);
                if (endsOf[node] == 0) {
                    starts.add(node);
                }
                endsOf[node] += Long.bitCount(bits);
                for (long rest = bits; rest != 0; rest &= rest - 1) {
                    byEnd[Long.numberOfTrailingZeros(rest)]++;
                }
            }
        }
        for (int i = 0; i < count; i++) {
            if (byEnd[i] > 0) {
                endEntries.add(ends[from + i]);
                endEntries.add(byEnd[i]);
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

    private NodeCounts countsOfStarts() {
        long[] entries = new long[starts.size()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = NodeCounts.entry(index(starts.get(i)), endsOf[starts.get(i)]);
        }
        return NodeCounts.of(entries);
    }

    private NodeCounts countsOfEnds() {
        long[] entries = new long[endEntries.size() / 2];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = NodeCounts.entry(index(endEntries.get(2 * i)), endEntries.get(2 * i + 1));
        }
        return NodeCounts.of(entries);
    }

    private int index(int node) {
        return parts.graph().nodes().index()[node];
    }

    private void wipe() {
        for (int i = 0; i < touched.size(); i++) {
            reached[touched.get(i)] = 0;
        }
        for (int i = 0; i < front.size(); i++) {
            fresh[front.get(i)] = 0;
        }
        touched.clear();
        front.clear();
    }

    /** Leaves clean arrays behind, even where a limit ended the search in the midst of a round. */
    private void close() {
        for (int i = 0; i < next.size(); i++) {
            coming[next.get(i)] = 0;
        }
        wipe();
        for (int i = 0; i < starts.size(); i++) {
            endsOf[starts.get(i)] = 0;
        }
        scratch.longs().giveBack(reached);
        scratch.longs().giveBack(fresh);
        scratch.longs().giveBack(coming);
        scratch.ints().giveBack(endsOf);
    }
}
