package spoor.graph.chokepoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import spoor.graph.array.IntList;
import spoor.graph.ground.Budget;

/**
 * The fewest inner nodes of {@link Ways} without which no start is joined to an end, found as a greatest flow of
 * one unit a node (Menger; Dinic's algorithm, O(hops √nodes) with unit capacities).
 *
 * <p>The split graph is not built: a node carries at most one unit, so what came in and where it goes says all.
 *
 * <pre>
 *   before  [node]   where its unit comes from; NONE: it carries none; OUTSIDE: a start
 *   after   [node]   where it goes; OUTSIDE: an end
 *   state 2v: arrived at v.   state 2v + 1: about to leave v
 *   level   [state]  steps from the starts in the residual graph; 0 = out of reach
 *   tried   [state]  the next way on to try
 * </pre>
 */
final class VertexCut {

    private static final int NONE = -1;
    private static final int OUTSIDE = -2;

    private final Ways ways;
    private final Budget budget;
    private final boolean[] fromStart;
    private final boolean[] toEnd;
    private final int[] before;
    private final int[] after;
    private final int[] level;
    private final int[] tried;
    private final int[] way;
    private int length;
    private long direct;

    /** Finds it; throws {@link Budget.Halt} at a limit. */
    VertexCut(Ways ways, Budget budget) {
        int size = ways.size();
        this.ways = ways;
        this.budget = budget;
        this.fromStart = new boolean[size];
        this.toEnd = new boolean[size];
        this.before = filled(size);
        this.after = filled(size);
        this.level = new int[2 * size];
        this.tried = new int[2 * size];
        this.way = new int[2 * size];
        markEnds();
        while (rank()) {
            Arrays.fill(tried, 0);
            for (int v = 0; v < size; v++) {
                if (fromStart[v] && before[v] != OUTSIDE && level[2 * v] == 1) {
                    push(2 * v);
                }
            }
        }
    }

    /** Hops straight from a start to an end, which no cut can break. */
    long directHops() {
        return direct;
    }

    /** The nodes of the cut, by place: those that can be arrived at but not left. */
    int[] nodes() {
        IntList nodes = new IntList();
        for (int v = 0; v < ways.size(); v++) {
            if (level[2 * v] != 0 && level[2 * v + 1] == 0) {
                nodes.add(v);
            }
        }
        return nodes.toArray();
    }

    /** The inner nodes of paths that share none, as many as the cut has nodes. */
    List<int[]> disjointPaths() {
        List<int[]> paths = new ArrayList<>();
        for (int v = 0; v < ways.size(); v++) {
            if (before[v] == OUTSIDE) {
                IntList path = new IntList();
                for (int at = v; at != OUTSIDE; at = after[at]) {
                    path.add(at);
                }
                paths.add(path.toArray());
            }
        }
        return paths;
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    private void markEnds() {
        for (int v = 0; v < ways.size(); v++) {
            boolean starts = ways.places().starts().get(v);
            for (int i = ways.offset()[v]; i < ways.offset()[v + 1]; i++) {
                int w = ways.next()[i];
                fromStart[w] |= starts && ways.isInner(w);
                toEnd[v] |= ways.places().ends().get(w) && ways.isInner(v);
                direct += starts && ways.places().ends().get(w) ? 1 : 0;
            }
        }
    }

    /** Ranks the states by their steps from the starts; false if no end is in reach. */
    private boolean rank() {
        Arrays.fill(level, 0);
        IntList front = new IntList();
        for (int v = 0; v < fromStart.length; v++) {
            if (fromStart[v]) {
                rank(2 * v, 1, front);
            }
        }
        boolean isEndInReach = false;
        for (int i = 0; i < front.size(); i++) {
            int state = front.get(i);
            int v = state >>> 1;
            budget.spend(1);
            if ((state & 1) == 0) {
                rankBack(state, front);
            } else {
                isEndInReach |= toEnd[v];
                rankOn(state, front);
            }
        }
        return isEndInReach;
    }

    /** From where one has arrived at a node: through it, or, where it carries a unit, back to where that comes from. */
    private void rankBack(int state, IntList front) {
        int v = state >>> 1;
        if (before[v] == NONE) {
            rank(state + 1, level[state] + 1, front);
        } else if (before[v] >= 0) {
            rank(2 * before[v] + 1, level[state] + 1, front);
        }
    }

    private void rankOn(int state, IntList front) {
        int v = state >>> 1;
        if (before[v] != NONE) {
            rank(state - 1, level[state] + 1, front);
        }
        budget.spend(ways.offset()[v + 1] - ways.offset()[v]);
        for (int i = ways.offset()[v]; i < ways.offset()[v + 1]; i++) {
            int w = ways.next()[i];
            if (ways.isInner(w)) {
                rank(2 * w, level[state] + 1, front);
            }
        }
    }

    private void rank(int state, int steps, IntList front) {
        if (level[state] == 0) {
            level[state] = steps;
            front.add(state);
        }
    }

    /** Brings one more unit from a state to an end, along states of rising level, if there is a way left. */
    private void push(int from) {
        length = 0;
        way[length++] = from;
        while (length > 0) {
            int state = way[length - 1];
            if ((state & 1) == 1 && tried[state] == 0) {
                tried[state]++;
                if (toEnd[state >>> 1]) {
                    carry();
                    return;
                }
            }
            int on = next(state);
            if (on == NONE) {
                length--;
            } else {
                way[length++] = on;
            }
        }
    }

    /** The next state to try from one, or NONE. A state whose ways are all tried is not entered again. */
    private int next(int state) {
        int v = state >>> 1;
        if ((state & 1) == 0) {
            if (tried[state]++ > 0 || before[v] == OUTSIDE) {
                return NONE;
            }
            return rising(state, before[v] == NONE ? state + 1 : 2 * before[v] + 1);
        }
        int first = ways.offset()[v] - 1;
        while (first + tried[state] < ways.offset()[v + 1]) {
            int w = ways.next()[first + tried[state]++];
            if (ways.isInner(w) && rising(state, 2 * w) != NONE) {
                return 2 * w;
            }
        }
        boolean isLast = first + tried[state]++ == ways.offset()[v + 1];
        return isLast && before[v] != NONE ? rising(state, state - 1) : NONE;
    }

    private int rising(int from, int to) {
        return level[to] == level[from] + 1 ? to : NONE;
    }

    /** Changes what the nodes carry along the way that was found. */
    private void carry() {
        int previous = OUTSIDE;
        for (int i = 0; i < length; i++) {
            int state = way[i];
            int v = state >>> 1;
            boolean arrives = (state & 1) == 0;
            boolean cancelled = arrives && i > 0 && way[i - 1] == state + 1;
            if (cancelled) {
                before[v] = NONE;
                after[v] = NONE;
            } else if (arrives) {
                before[v] = previous;
                if (previous >= 0) {
                    after[previous] = v;
                }
            }
            previous = v;
        }
        after[previous] = OUTSIDE;
    }
}
