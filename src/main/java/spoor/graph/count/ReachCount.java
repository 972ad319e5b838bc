package spoor.graph.count;

import java.util.Arrays;
import spoor.graph.NodeCounts;
import spoor.graph.array.IntList;
import spoor.graph.ground.Budget;
import spoor.graph.ground.Scratch;
import spoor.graph.ground.TraceParts;

/**
 * Which starts reach which ends in at most so many hops: backward search from a batch of ends at a time, a bit for each.
 *
 * <pre>
 *   bits    [n]        the batch's ends that the node reaches, see EndBits
 *   front   [ . . .    the nodes that reached more with the last round's hop, and fresh the ends that are new to each
 *   endsOf  [n]        how many ends a start reaches, over all batches so far
 * </pre>
 *
 * Exact where every walk between different nodes can be shortened to a path that meets the question too, as with all
 * constraints on single relations, hops and nodes to avoid; otherwise an upper bound. One a run.
 */
public final class ReachCount {

    private final TraceParts parts;
    private final BareHops hops;
    private final Scratch scratch;
    private final int width;
    private final int[] ends;
    private final EndBits bits;
    private final int[] endsOf;
    private final IntList touched = new IntList();
    private final IntList starts = new IntList();
    private final IntList endEntries = new IntList();
    private long[] fresh = new long[1024];
    private IntList front = new IntList();
    private IntList next = new IntList();
    private long pairs;
    private NodeCounts endsByStart = NodeCounts.NONE;
    private NodeCounts startsByEnd = NodeCounts.NONE;

    public ReachCount(TraceParts parts) {
        this.parts = parts;
        this.hops = new BareHops(parts);
        this.scratch = parts.scratch();
        this.endsOf = scratch.ints().take();
        this.ends = new int[parts.route().ends().size()];
        this.width = width(scratch, ends.length);
        this.bits = new EndBits(scratch, width);
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
        return Math.clamp((ends + 63) / 64, 1, EndBits.mostWidth(scratch));
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
        ensureFresh(count);
        Arrays.fill(fresh, 0, count * width, 0);
        for (int i = 0; i < count; i++) {
            touched.add(ends[from + i]);
            bits.set(ends[from + i], i);
            fresh[i * width + (i >>> 6)] = 1L << i;
            front.add(ends[from + i]);
        }
        for (int hop = 1; hop <= parts.query().limits().maxHops() && front.size() > 0; hop++) {
            advance(hop);
        }
        collect(from, count);
        wipe();
    }

    private void advance(int hop) {
        boolean last = hop == parts.query().limits().maxHops();
        for (int i = 0; i < front.size(); i++) {
            int node = front.get(i);
            if (hop == 1 || parts.route().isPassable(node)) {
                spread(node, i * width, last);
            }
        }
        ensureFresh(next.size());
        touched.reserve(next.size());
        for (int i = 0; i < next.size(); i++) {
            if (bits.settle(next.get(i), fresh, i * width)) {
                touched.add(next.get(i));
            }
        }
        IntList nodes = front;
        front = next;
        next = nodes;
        next.clear();
    }

    /** With the last hop nobody asks any more of the nodes that are no starts. */
    private void spread(int node, int at, boolean last) {
        int first = hops.first(node);
        int end = first + hops.count(first);
        parts.budget().spend(end - first);
        next.reserve(end - first);
        for (int hop = first; hop < end; hop++) {
            int from = hops.from(hop);
            if ((!last || parts.starts().has(from)) && bits.add(from, fresh, at)) {
                next.add(from);
            }
        }
    }

    private void ensureFresh(int nodes) {
        if (nodes * width > fresh.length) {
            fresh = new long[2 * nodes * width];
        }
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
            long reached = bits.word(start, word);
            if (itself >>> 6 == word) {
                reached &= ~(1L << itself); // a path has two different ends
            }
            byEnd[word].add(reached);
            sum += Long.bitCount(reached);
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
        return parts.graph().nodes().index().get(node);
    }

    private void wipe() {
        bits.clear(touched);
        touched.clear();
        front.clear();
    }

    /** Leaves clean arrays behind, even where a limit ended the search in the midst of a round. */
    private void close() {
        bits.clear(next);
        wipe();
        for (int i = 0; i < starts.size(); i++) {
            endsOf[starts.get(i)] = 0;
        }
        bits.close();
        hops.close();
        scratch.ints().giveBack(endsOf);
    }
}
