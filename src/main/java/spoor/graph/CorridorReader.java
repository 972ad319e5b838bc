package spoor.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds a {@link Corridor}: backwards from the ends, then forwards from the starts over what was found.
 *
 * <pre>
 *   reached  nodes by their hops to the nearest end; the place here is the node's number
 *   number   [node]   number + 1; 0 = not reached
 *   toEnd, fromStart  [number]   fewest hops; -1 = none within the limit
 * </pre>
 */
final class CorridorReader {

    private final TraceParts parts;
    private final int maxHops;
    private final int[] number;
    private final IntList reached = new IntList();
    private final IntList toEnd = new IntList();
    private final BitSet leads = new BitSet();
    private int[] offset = new int[0];
    private int[] next = new int[0];
    private int[] fromStart = new int[0];

    CorridorReader(TraceParts parts) {
        this.parts = parts;
        this.maxHops = parts.query().limits().maxHops();
        this.number = parts.graph().scratch().ints().take();
    }

    Corridor read() {
        try {
            searchBackward();
            gatherHops();
            searchForward();
            return keep();
        } finally {
            for (int i = 0; i < reached.size(); i++) {
                number[reached.get(i)] = 0;
            }
            parts.graph().scratch().ints().giveBack(number);
        }
    }

    private void searchBackward() {
        for (int end = parts.route().nextEnd(0); end >= 0; end = parts.route().nextEnd(end + 1)) {
            reach(end, 0);
        }
        for (int i = 0; i < reached.size() && toEnd.get(i) < maxHops; i++) {
            if (toEnd.get(i) == 0 || parts.route().isPassable(reached.get(i))) {
                leads.set(i);
                reachBefore(reached.get(i), toEnd.get(i) + 1);
            }
        }
    }

    private void reachBefore(int node, int hops) {
        HopPool pool = parts.backward().pool();
        int first = parts.backward().first(node);
        parts.budget().spend(1 + pool.count(first));
        for (int hop = first; hop < first + pool.count(first); hop++) {
            if (number[pool.other(hop)] == 0) {
                reach(pool.other(hop), hops);
            }
        }
    }

    private void reach(int node, int hops) {
        reached.add(node);
        toEnd.add(hops);
        number[node] = reached.size();
    }

    /** Turns the rows of hops that lead to a node into rows of hops that leave one. */
    private void gatherHops() {
        offset = new int[reached.size() + 1];
        eachHop((from, to) -> offset[from + 1]++);
        for (int i = 1; i < offset.length; i++) {
            offset[i] += offset[i - 1];
        }
        next = new int[offset[reached.size()]];
        int[] at = offset.clone();
        eachHop((from, to) -> next[at[from]++] = to);
    }

    private interface Hop {
        void take(int from, int to);
    }

    private void eachHop(Hop taker) {
        HopPool pool = parts.backward().pool();
        for (int to = leads.nextSetBit(0); to >= 0; to = leads.nextSetBit(to + 1)) {
            int first = parts.backward().first(reached.get(to));
            parts.budget().spend(pool.count(first));
            for (int hop = first; hop < first + pool.count(first); hop++) {
                taker.take(number[pool.other(hop)] - 1, to);
            }
        }
    }

    private void searchForward() {
        fromStart = new int[reached.size()];
        Arrays.fill(fromStart, -1);
        IntList front = new IntList();
        for (int i = 0; i < reached.size(); i++) {
            if (parts.starts().has(reached.get(i))) {
                fromStart[i] = 0;
                front.add(i);
            }
        }
        for (int at = 0; at < front.size(); at++) {
            int from = front.get(at);
            if (leadsOn(from)) {
                parts.budget().spend(1 + offset[from + 1] - offset[from]);
                reachAfter(from, front);
            }
        }
    }

    private void reachAfter(int from, IntList front) {
        for (int i = offset[from]; i < offset[from + 1]; i++) {
            int to = next[i];
            if (fromStart[to] < 0 && isWithin(from, to)) {
                fromStart[to] = fromStart[from] + 1;
                front.add(to);
            }
        }
    }

    /** Whether a walk that has come to the node may go on. */
    private boolean leadsOn(int from) {
        return fromStart[from] == 0 || parts.route().isPassable(reached.get(from));
    }

    /** Whether a hop is part of a walk that is short enough. */
    private boolean isWithin(int from, int to) {
        return fromStart[from] + 1 + toEnd.get(to) <= maxHops;
    }

    private Corridor keep() {
        int[] renumbered = new int[reached.size()];
        IntList nodes = new IntList();
        IntList kept = new IntList();
        for (int i = 0; i < fromStart.length; i++) {
            renumbered[i] = nodes.size();
            if (fromStart[i] >= 0) {
                nodes.add(reached.get(i));
                kept.add(i);
            }
        }
        IntList hops = new IntList();
        int[] offsets = new int[nodes.size() + 1];
        for (int i = 0; i < kept.size(); i++) {
            int from = kept.get(i);
            for (int at = offset[from]; leadsOn(from) && at < offset[from + 1]; at++) {
                if (fromStart[next[at]] >= 0 && isWithin(from, next[at])) {
                    hops.add(renumbered[next[at]]);
                }
            }
            offsets[i + 1] = hops.size();
        }
        return new Corridor(
                maxHops,
                nodes.toArray(),
                offsets,
                hops.toArray(),
                matching(nodes, parts.starts()::has),
                matching(nodes, parts.route()::isEnd),
                matching(nodes, parts.route()::isPassable));
    }

    private static BitSet matching(IntList nodes, java.util.function.IntPredicate test) {
        BitSet bits = new BitSet(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            bits.set(i, test.test(nodes.get(i)));
        }
        return bits;
    }
}
