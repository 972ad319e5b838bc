package spoor.graph.count;

import spoor.graph.array.Bits;
import spoor.graph.array.IntList;
import spoor.graph.array.Ints;
import spoor.graph.ground.Budget;
import spoor.graph.ground.HopCache;
import spoor.graph.ground.Qualifier;
import spoor.graph.ground.Route;
import spoor.graph.ground.Scratch;
import spoor.graph.ground.TraceParts;
import spoor.graph.supply.Adjacency;
import spoor.graph.supply.SupplyGraph;

/**
 * Breadth-first search against the hops, which asks of a hop only whether it exists. One object for many searches, one
 * after the other.
 *
 * <pre>
 *   visited  one bit a node
 *   front    the nodes that were reached with the last hop
 * </pre>
 */
final class BackwardSearch {

    private final SupplyGraph graph;
    private final Qualifier qualifier;
    private final Route route;
    private final HopCache hops;
    private final Budget budget;
    private final Scratch scratch;
    private final boolean single;
    private final long[] visited;
    private final IntList touched = new IntList();
    private IntList front = new IntList();
    private IntList next = new IntList();

    BackwardSearch(TraceParts parts) {
        this.graph = parts.graph();
        this.qualifier = parts.qualifier();
        this.route = parts.route();
        this.hops = parts.backward();
        this.budget = parts.budget();
        this.scratch = parts.scratch();
        this.single = qualifier.isSingle();
        this.visited = scratch.bits().take();
    }

    /** Adds a node from which the search begins. */
    void add(int node) {
        visit(node, front);
    }

    /** Goes one hop back; false if nothing new was reached. Throws {@link Budget.Halt} at a limit. */
    boolean advance(boolean first) {
        next.clear();
        for (int i = 0; i < front.size(); i++) {
            int node = front.get(i);
            if (first || route.isPassable(node)) {
                expand(node);
            }
        }
        IntList reached = next;
        next = front;
        front = reached;
        return front.size() > 0;
    }

    /** What the last hop reached for the first time. */
    IntList front() {
        return front;
    }

    /** Forgets the search, so that another can begin. */
    void clear() {
        for (int i = 0; i < touched.size(); i++) {
            visited[touched.get(i) >>> 6] = 0;
        }
        touched.clear();
        front.clear();
    }

    /** Gives the array back; nothing may be asked afterwards. */
    void close() {
        clear();
        scratch.bits().giveBack(visited);
    }

    private void expand(int node) {
        if (!single) {
            expandBundled(node);
            return;
        }
        expand(graph.in(), node, Qualifier.ALONG);
        if (qualifier.bothWays()) {
            expand(graph.out(), node, Qualifier.AGAINST);
        }
    }

    /** Where any relation alone makes a hop. */
    private void expand(Adjacency side, int node, int direction) {
        int end = side.end(node);
        Ints neighbour = side.neighbour();
        budget.spend(1 + end - side.start(node));
        for (int at = side.start(node); at < end; at++) {
            int other = neighbour.get(at);
            if (!Bits.has(visited, other) && qualifier.makesHop(side.place(at), direction) && !route.isAvoided(other)) {
                visit(other, next);
            }
        }
    }

    private void expandBundled(int node) {
        int first = hops.first(node);
        int end = first + hops.pool().count(first);
        budget.spend(end - first);
        for (int hop = first; hop < end; hop++) {
            if (!Bits.has(visited, hops.pool().other(hop))) {
                visit(hops.pool().other(hop), next);
            }
        }
    }

    private void visit(int node, IntList reached) {
        touched.add(node);
        Bits.set(visited, node);
        reached.add(node);
    }
}
