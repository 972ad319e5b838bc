package spoor.graph.approach;

import java.util.ArrayList;
import java.util.List;
import spoor.graph.array.IntList;
import spoor.graph.array.Ints;
import spoor.graph.ground.HopPool;
import spoor.graph.ground.TraceParts;

/**
 * Breadth-first search from the starts along hops, and from the ends against them. One a run.
 *
 * <pre>
 *   from [n]  fewest hops from a start, + 1; 0: none of at most maxHops
 *   to   [n]  fewest hops to an end, + 1
 * </pre>
 */
final class Sides implements AutoCloseable {

    private final TraceParts parts;
    private final int[] from;
    private final int[] to;
    private final IntList onFrom = new IntList();
    private final IntList onTo = new IntList();
    private final List<Integer> fromByHop = new ArrayList<>();
    private final List<Integer> toByHop = new ArrayList<>();

    Sides(TraceParts parts) {
        this.parts = parts;
        this.from = parts.scratch().ints().take();
        this.to = parts.scratch().ints().take();
    }

    void search() {
        Ints inner = parts.graph().nodes().inner();
        parts.starts().set().forEach(start -> reach(inner.get(start), 1, from, onFrom));
        parts.route().ends().forEach(end -> reach(inner.get(end), 1, to, onTo));
        spread(from, onFrom, fromByHop, true);
        spread(to, onTo, toByHop, false);
    }

    /** The nodes of the starts' side, nearest first. */
    IntList onFrom() {
        return onFrom;
    }

    int hopsFrom(int node) {
        return from[node] - 1;
    }

    int hopsTo(int node) {
        return to[node] - 1;
    }

    List<Integer> fromByHop() {
        return fromByHop;
    }

    List<Integer> toByHop() {
        return toByHop;
    }

    private static void reach(int node, int mark, int[] marks, IntList reached) {
        if (marks[node] == 0) {
            reached.add(node);
            marks[node] = mark;
        }
    }

    private void spread(int[] marks, IntList reached, List<Integer> byHop, boolean isForward) {
        int at = 0;
        while (at < reached.size()) {
            int end = reached.size();
            byHop.add(end - at);
            if (byHop.size() > parts.query().limits().maxHops()) {
                return;
            }
            for (; at < end; at++) {
                spread(reached.get(at), marks, reached, isForward);
            }
        }
    }

    private void spread(int node, int[] marks, IntList reached, boolean isForward) {
        if (marks[node] > 1 && !parts.route().isPassable(node)) {
            return;
        }
        HopPool pool = pool(isForward);
        int first = first(node, isForward);
        parts.budget().spend(1 + pool.count(first));
        for (int hop = first; hop < first + pool.count(first); hop++) {
            reach(pool.other(hop), marks[node] + 1, marks, reached);
        }
    }

    /** From a start to a node of the starts' side, in inner numbers; of several ways the first by rank from behind. */
    List<Integer> wayFrom(int node) {
        return way(node, from, false).reversed();
    }

    /** From a node of the ends' side to an end. */
    List<Integer> wayTo(int node) {
        return way(node, to, true);
    }

    private List<Integer> way(int node, int[] marks, boolean isForward) {
        List<Integer> way = new ArrayList<>(List.of(node));
        int at = node;
        while (marks[at] > 1) {
            at = nearer(at, marks, isForward);
            way.add(at);
        }
        return way;
    }

    private int nearer(int node, int[] marks, boolean isForward) {
        int first = first(node, isForward);
        HopPool pool = pool(isForward);
        int best = -1;
        for (int hop = first; hop < first + pool.count(first); hop++) {
            int other = pool.other(hop);
            boolean isNearer = marks[other] == marks[node] - 1;
            boolean isPassed = marks[other] == 1 || parts.route().isPassable(other);
            if (isNearer && isPassed && (best < 0 || rank(other) < rank(best))) {
                best = other;
            }
        }
        return best;
    }

    int rank(int node) {
        return parts.graph().nodes().rank().get(node);
    }

    private int first(int node, boolean isForward) {
        return isForward ? parts.forward().first(node) : parts.backward().first(node);
    }

    private HopPool pool(boolean isForward) {
        return isForward ? parts.forward().pool() : parts.backward().pool();
    }

    /** Leaves clean arrays behind. */
    @Override
    public void close() {
        wipe(from, onFrom);
        wipe(to, onTo);
    }

    private void wipe(int[] marks, IntList reached) {
        for (int i = 0; i < reached.size(); i++) {
            marks[reached.get(i)] = 0;
        }
        parts.scratch().ints().giveBack(marks);
    }
}
