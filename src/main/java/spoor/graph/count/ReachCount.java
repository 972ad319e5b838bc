package spoor.graph.count;

import java.util.Arrays;
import spoor.graph.NodeCounts;
import spoor.graph.array.IntList;
import spoor.graph.ground.Budget;
import spoor.graph.ground.HopCache;
import spoor.graph.ground.HopPool;
import spoor.graph.ground.Scratch;
import spoor.graph.ground.TraceParts;

/**
 * Which starts reach which ends in at most so many hops: backward search from a batch of ends at a time, a bit for each.
 *
 * <pre>
 *   reached [n]  the batch's ends that the node reaches
 *   fresh   [n]  those it reaches in exactly the hops of this round, for the first time
 *   coming  [n]  the same for the next round
 *   endsOf  [n]  how many ends a start reaches, over all batches so far
 * </pre>
 *
 * Exact where every walk between different nodes can be shortened to a path that meets the question too, as with all
 * constraints on single relations, hops and nodes to avoid; otherwise an upper bound. One a run.
 */
public final class ReachCount {

    private final TraceParts parts;
    private final HopCache hops;
    private final HopPool pool;
    private final Scratch scratch;
    private final int width;
    private final int[] ends;
    private final EndBits reached;
    private final int[] endsOf;
    private final IntList touched = new IntList();
    private final IntList starts = new IntList();
    private final IntList endEntries = new IntList();
    private EndBits fresh;
    private EndBits coming;
    private IntList front = new IntList();
    private IntList next = new IntList();
    private long pairs;
    private NodeCounts endsByStart = NodeCounts.NONE;
    private NodeCounts startsByEnd = NodeCounts.NONE;

    public ReachCount(TraceParts parts) {
        this.parts = parts;
        this.hops = parts.backward();
        this.pool = hops.pool();
        this.scratch = parts.scratch();
        this.endsOf = scratch.ints().take();
        this.ends = new int[parts.route().ends().size()];
        this.width = width(scratch, ends.length);
        this.reached = new EndBits(scratch, width);
        this.fresh = new EndBits(scratch, width);
        this.coming = new EndBits(scratch, width);
        int end = -1;
        for (int i = 0; i < ends.length; i++) {
            end = parts.route().nextEnd(end + 1);
            ends[i] = end;
        }
    }

    /** How many searches over the graph it would be. */
    static int batches(Scratch scratch, int ends) {
        int batch = 64 * width(scratch, ends);
        return (ends + batch - 1) / batch;
    }

    private static int width(Scratch scratch, int ends) {
        return Math.clamp((ends + 63) / 64, 1, scratch.width());
    }

    /** Does the work; throws {@link Budget.Halt} at a limit. */
    public void run() {
        try {
            int batch = 64 * width;
            for (int from = 0; from < ends.length; from += batch) {
                runBatch(from, Math.min(batch, ends.length - from));
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
    public NodeCounts endsByStart() {
        return endsByStart;
    }

    /** How many starts reach each end. */
    public NodeCounts startsByEnd() {
        return startsByEnd;
    }

    private void runBatch(int from, int count) {
        for (int i = 0; i < count; i++) {
            reached.set(ends[from + i], i);
            fresh.set(ends[from + i], i);
            front.add(ends[from + i]);
            touched.add(ends[from + i]);
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
            fresh.clear(node);
        }
        for (int i = 0; i < next.size(); i++) {
            settle(next.get(i));
        }
        swap();
    }

    private void spread(int node) {
        int first = hops.first(node);
        int end = first + pool.count(first);
        parts.budget().spend(end - first);
        for (int hop = first; hop < end; hop++) {
            int from = pool.other(hop);
            if (fresh.hasMore(node, reached, from)) {
                if (coming.isClear(from)) {
                    next.add(from);
                }
                coming.addMore(from, fresh, node, reached);
            }
        }
    }

    private void settle(int node) {
        if (reached.isClear(node)) {
            touched.add(node);
        }
        reached.add(node, coming);
    }

    private void swap() {
        EndBits bits = fresh;
        fresh = coming;
        coming = bits;
        IntList nodes = front;
        front = next;
        next = nodes;
        next.clear();
    }

    private void collect(int from, int count) {
        BitColumns[] byEnd = new BitColumns[width];
        for (int word = 0; word < width; word++) {
            byEnd[word] = new BitColumns();
        }
        for (int i = 0; i < touched.size(); i++) {
            if (parts.starts().has(touched.get(i))) {
                collect(touched.get(i), from, byEnd);
            }
        }
        for (int i = 0; i < count; i++) {
            int starting = byEnd[i >>> 6].count(i & 63);
            if (starting > 0) {
                endEntries.add(ends[from + i]);
                endEntries.add(starting);
            }
        }
    }

    private void collect(int start, int from, BitColumns[] byEnd) {
        int itself = parts.route().isEnd(start) ? Arrays.binarySearch(ends, start) - from : -1;
        int sum = 0;
        for (int word = 0; word < width; word++) {
            long bits = reached.word(start, word);
            if (itself >>> 6 == word) {
                bits &= ~(1L << itself); // a path has two different ends
            }
            byEnd[word].add(bits);
            sum += Long.bitCount(bits);
        }
        if (sum > 0 && endsOf[start] == 0) {
            starts.add(start);
        }
        endsOf[start] += sum;
        pairs += sum;
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
        reached.clear(touched);
        fresh.clear(front);
        touched.clear();
        front.clear();
    }

    /** Leaves clean arrays behind, even where a limit ended the search in the midst of a round. */
    private void close() {
        coming.clear(next);
        wipe();
        for (int i = 0; i < starts.size(); i++) {
            endsOf[starts.get(i)] = 0;
        }
        reached.close();
        fresh.close();
        coming.close();
        scratch.ints().giveBack(endsOf);
    }
}
