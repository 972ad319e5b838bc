package spoor.graph.chokepoint;

import spoor.graph.array.Bits;
import spoor.graph.array.IntList;
import spoor.graph.ground.HopPool;
import spoor.graph.ground.TraceParts;

/**
 * The fewest hops from a node to an end, whatever a walk has to meet on the way. One a run.
 *
 * <pre>
 *   hops     [node]   + 1; 0 = none within the limit
 *   entered           the nodes to which a walk may lead on, one bit each
 * </pre>
 */
final class EndHops {

    private final TraceParts parts;
    private final int[] hops;
    private final long[] entered;
    private final IntList reached = new IntList();

    EndHops(TraceParts parts) {
        this.parts = parts;
        this.hops = parts.scratch().ints().take();
        this.entered = parts.scratch().bits().take();
    }

    /** Does the work; throws {@link spoor.graph.ground.Budget.Halt} at a limit. */
    void search() {
        for (int end = parts.route().nextEnd(0); end >= 0; end = parts.route().nextEnd(end + 1)) {
            reach(end, 1);
        }
        for (int i = 0; i < reached.size(); i++) {
            int node = reached.get(i);
            if (of(node) < parts.query().limits().maxHops()
                    && (of(node) == 0 || parts.route().isPassable(node))) {
                Bits.set(entered, node);
                reachBefore(node);
            }
        }
    }

    /** The nodes to which a walk may lead on, one bit each; not to be written to. */
    long[] entered() {
        return entered;
    }

    /** The hops from a node; -1 if there is no walk within the limit. */
    int of(int node) {
        return hops[node] - 1;
    }

    /** Gives arrays back; nothing may be asked afterwards. */
    void close() {
        for (int i = 0; i < reached.size(); i++) {
            hops[reached.get(i)] = 0;
            entered[reached.get(i) >>> 6] = 0;
        }
        parts.scratch().bits().giveBack(entered);
        parts.scratch().ints().giveBack(hops);
    }

    private void reachBefore(int node) {
        HopPool pool = parts.backward().pool();
        int first = parts.backward().first(node);
        parts.budget().spend(1 + pool.count(first));
        for (int hop = first; hop < first + pool.count(first); hop++) {
            if (hops[pool.other(hop)] == 0) {
                reach(pool.other(hop), hops[node] + 1);
            }
        }
    }

    private void reach(int node, int hopsPlusOne) {
        reached.add(node);
        hops[node] = hopsPlusOne;
    }
}
