package spoor.graph.search;

import java.util.Arrays;
import spoor.graph.Ranking;
import spoor.graph.TimeOrder;
import spoor.graph.TraceQuery;
import spoor.graph.array.Bits;
import spoor.graph.ground.Budget;
import spoor.graph.ground.CarriedGoods;
import spoor.graph.ground.ChildLists;
import spoor.graph.ground.HopCost;
import spoor.graph.ground.HopPool;
import spoor.graph.ground.Layers;
import spoor.graph.ground.NextHops;
import spoor.graph.ground.PathProof;
import spoor.graph.ground.Route;
import spoor.graph.ground.Starts;
import spoor.graph.ground.TraceParts;
import spoor.graph.supply.Days;
import spoor.graph.supply.SupplyGraph;

/**
 * Brings forth the paths of a question one by one, in rank order: best-first search over partial paths with the layers'
 * bound. Because the bound is never too high and partial paths of equal rank go on in the order of their nodes, a path
 * that comes out is proven: none that comes later ranks before it. One a run.
 *
 * <p>Children of a partial path are made only when they are next in line, from a sorted list that all partial paths at
 * the same place share; so the work grows with the paths that come out and not with the degree of nodes.
 */
final class PathSearch {

    private static final int ROOT = -1;
    private static final int LENGTH_BITS = 8;

    private final SupplyGraph graph;
    private final Route route;
    private final Starts starts;
    private final Layers layers;
    private final NextHops hops;
    private final HopPool next;
    private final ChildLists children;
    private final Budget budget;
    private final TraceQuery query;
    private final Frontier frontier;
    private final CarriedGoods carried;
    private final PathProof proof;
    private final boolean ordered;
    private final boolean timed;
    private final boolean shortest;
    private final LongHeap[] roots;
    private final int[] path;
    private int nextLength = 1;
    private int length;
    private int cost;

    /** One that gives paths in rank order. */
    PathSearch(TraceParts parts) {
        this(parts, true);
    }

    /**
     * For whoever takes all paths.
     *
     * @param ordered whether they come in rank order; otherwise those of fewer hops come first, and sooner
     */
    PathSearch(TraceParts parts, boolean ordered) {
        this.ordered = ordered;
        this.graph = parts.graph();
        this.query = parts.query();
        this.route = parts.route();
        this.starts = parts.starts();
        this.layers = parts.layers();
        this.hops = parts.forward();
        this.next = hops.pool();
        this.budget = parts.budget();
        this.children = parts.children();
        this.carried = new CarriedGoods(graph, parts.scan());
        this.proof = new PathProof(parts);
        int maxHops = query.limits().maxHops();
        this.frontier = new Frontier(maxHops, ordered);
        this.timed = query.relations().timeOrder() != TimeOrder.ANY;
        this.shortest = query.ranking().order() == Ranking.Order.SHORTEST;
        this.roots = new LongHeap[maxHops + 1];
        Arrays.fill(roots, new LongHeap(new long[1], 0));
        this.path = new int[maxHops + 1];
        Bits.requireFit("lengths", maxHops, LENGTH_BITS);
    }

    /** Goes to the next path; false if there is none. */
    boolean next() {
        while (openLengths()) {
            int slot = frontier.pop();
            pushSibling(slot);
            if (frontier.get(Frontier.HOPS, slot) < frontier.get(Frontier.LENGTH, slot)) {
                pushFirstChild(slot);
            } else {
                read(slot);
                frontier.release(slot);
                if (isAccepted()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Hops of the path at hand. */
    int length() {
        return length;
    }

    /** Cost of the path at hand. */
    int cost() {
        return cost;
    }

    /** A node of the path at hand, by rank. */
    int node(int i) {
        return path[i];
    }

    /** The first node of the path at hand, by index. */
    int start() {
        return graph.nodes().indexOfRank(path[0]);
    }

    /** The last node of the path at hand, by index. */
    int end() {
        return graph.nodes().indexOfRank(path[length]);
    }

    /** The nodes of the path at hand, by rank. */
    int[] nodes() {
        return Arrays.copyOf(path, length + 1);
    }

    /** The same in an array that is written anew for the next path, and may be longer. */
    int[] ranks() {
        return path;
    }

    /** Makes sure that nothing of a length not yet begun could come before the best partial path. */
    private boolean openLengths() {
        while (nextLength <= query.limits().maxHops()
                && (frontier.isEmpty() || (ordered && frontier.leastKey() >= leastKey(nextLength)))) {
            openLength();
        }
        return !frontier.isEmpty();
    }

    private long leastKey(int hopCount) {
        layers.deepenTo(hopCount - 1);
        return key(hopCount, layers.size(hopCount - 1) == 0 ? 0 : layers.least(hopCount - 1) + HopCost.LEAST);
    }

    private long key(int hopCount, int bound) {
        return shortest ? (long) hopCount << 32 | bound : (long) bound << LENGTH_BITS | hopCount;
    }

    private void openLength() {
        int opened = nextLength++;
        layers.deepenTo(opened);
        roots[opened] = startsWith(opened);
        int slot = frontier.take();
        frontier.set(Frontier.LENGTH, slot, opened);
        pushNextStart(slot);
    }

    private LongHeap startsWith(int hopCount) {
        boolean fewStarts = starts.set().size() < layers.size(hopCount);
        long[] keys = new long[Math.max(1, Math.min(starts.set().size(), layers.size(hopCount)))];
        int found = 0;
        budget.spend(keys.length);
        if (fewStarts) {
            for (int s = starts.set().next(0); s >= 0; s = starts.set().next(s + 1)) {
                found = addStart(keys, found, hopCount, graph.nodes().inner().get(s));
            }
        } else {
            for (int i = 0; i < layers.size(hopCount); i++) {
                int node = layers.active(hopCount, i);
                found = starts.has(node) ? addStart(keys, found, hopCount, node) : found;
            }
        }
        return new LongHeap(keys, found);
    }

    private int addStart(long[] keys, int found, int hopCount, int node) {
        int best = layers.best(hopCount, route.phases().start(node), node);
        if (best == 0) {
            return found;
        }
        keys[found] = (best - 1L) << 32 | graph.nodes().rank().get(node);
        return found + 1;
    }

    private void pushSibling(int slot) {
        int sibling = frontier.take();
        frontier.copy(slot, sibling);
        if (frontier.get(Frontier.AT, slot) == ROOT) {
            pushNextStart(sibling);
        } else {
            frontier.set(Frontier.AT, sibling, frontier.get(Frontier.AT, slot) + 1);
            pushChild(sibling);
        }
    }

    private void pushNextStart(int slot) {
        LongHeap left = roots[frontier.get(Frontier.LENGTH, slot)];
        if (left.isEmpty()) {
            frontier.release(slot);
            return;
        }
        long start = left.pop();
        frontier.setNode(slot, 0, (int) start);
        frontier.set(Frontier.HOPS, slot, 0);
        frontier.set(Frontier.COST, slot, 0);
        frontier.set(
                Frontier.PHASE,
                slot,
                route.phases().start(graph.nodes().byRank().get((int) start)));
        frontier.set(Frontier.DAY, slot, Days.FIRST);
        frontier.set(Frontier.AT, slot, ROOT);
        frontier.push(slot, key(frontier.get(Frontier.LENGTH, slot), (int) (start >>> 32)));
    }

    private void pushFirstChild(int slot) {
        int hopsSoFar = frontier.get(Frontier.HOPS, slot);
        int phase = frontier.get(Frontier.PHASE, slot);
        int node = graph.nodes().byRank().get(frontier.node(slot, hopsSoFar));
        frontier.set(Frontier.COST_BEFORE, slot, frontier.get(Frontier.COST, slot));
        frontier.set(Frontier.PHASE_BEFORE, slot, phase);
        frontier.set(Frontier.DAY_BEFORE, slot, frontier.get(Frontier.DAY, slot));
        frontier.set(Frontier.HOPS, slot, hopsSoFar + 1);
        frontier.set(Frontier.AT, slot, children.first(frontier.get(Frontier.LENGTH, slot) - hopsSoFar, phase, node));
        pushChild(slot);
    }

    /** Makes the slot the first child, from its place in the list on, that may be; gives the slot back if none may. */
    private void pushChild(int slot) {
        int at = frontier.get(Frontier.AT, slot);
        for (long child = children.at(at); child != ChildLists.END; child = children.at(++at)) {
            budget.spend(1);
            if (mayStep(slot, (int) child)) {
                frontier.set(Frontier.AT, slot, at);
                int bound = frontier.get(Frontier.COST_BEFORE, slot) + (int) (child >>> 32);
                frontier.push(slot, key(frontier.get(Frontier.LENGTH, slot), bound));
                return;
            }
        }
        frontier.release(slot);
    }

    private boolean mayStep(int slot, int to) {
        int hopsNow = frontier.get(Frontier.HOPS, slot);
        if (frontier.holds(slot, hopsNow, to)) {
            return false;
        }
        int node = graph.nodes().byRank().get(to);
        int hop = hopTo(slot, hopsNow, node);
        int phase = route.phases().advance(frontier.get(Frontier.PHASE_BEFORE, slot), node, next.fits(hop));
        if (timed && !arrives(slot, hop, phase, node)) {
            return false;
        }
        frontier.setNode(slot, hopsNow, to);
        if (query.goods().consistent() && !agrees(slot, hopsNow)) {
            return false;
        }
        frontier.set(Frontier.PHASE, slot, phase);
        frontier.set(Frontier.COST, slot, frontier.get(Frontier.COST_BEFORE, slot) + next.cost(hop));
        return true;
    }

    private int hopTo(int slot, int hopsNow, int node) {
        int from = graph.nodes().byRank().get(frontier.node(slot, hopsNow - 1));
        int left = frontier.get(Frontier.LENGTH, slot) - hopsNow;
        return next.find(hops.first(from, left + 1, layers.reached(left)), node);
    }

    private boolean arrives(int slot, int hop, int phase, int node) {
        int left = frontier.get(Frontier.LENGTH, slot) - frontier.get(Frontier.HOPS, slot);
        int day = next.earliest(hop, frontier.get(Frontier.DAY_BEFORE, slot));
        frontier.set(Frontier.DAY, slot, day);
        return day <= layers.latest(left, phase, node);
    }

    private boolean agrees(int slot, int hopsNow) {
        for (int i = 0; i <= hopsNow; i++) {
            path[i] = frontier.node(slot, i);
        }
        return carried.agrees(path, hopsNow + 1);
    }

    private void read(int slot) {
        length = frontier.get(Frontier.HOPS, slot);
        cost = frontier.get(Frontier.COST, slot);
        for (int i = 0; i <= length; i++) {
            path[i] = frontier.node(slot, i);
        }
        if (frontier.get(Frontier.PHASE, slot) != route.phases().last()) {
            length = 0;
        }
    }

    private boolean isAccepted() {
        return length > 0 && (!query.goods().consistent() || carried.names(path, length + 1)) && isJoined();
    }

    private boolean isJoined() {
        return query.proof().isOpen() || query.proof().allowed().contains(proof.join(path, length + 1));
    }
}
