package spoor.graph.count;

import java.util.Arrays;
import spoor.graph.ground.HopCache;
import spoor.graph.ground.Qualifier;
import spoor.graph.ground.TraceParts;
import spoor.graph.supply.Adjacency;

/**
 * The hops that lead to nodes, of which is asked only whether they exist, each node read once. One a run.
 *
 * <pre>
 *   row   [node]   where the node's hops begin; 0 = not read yet
 *   from  [ 5 2 | 7 9 | 3 0 | 8 1 | 4 | …    the node, the number of its hops, the node behind each, ascending
 * </pre>
 */
final class BareHops {

    private final TraceParts parts;
    private final Qualifier qualifier;
    private final Adjacency in;
    private final Adjacency out;
    private final int[] row;
    private int[] from = new int[1 << 12];
    private int used;

    BareHops(TraceParts parts) {
        this.parts = parts;
        this.qualifier = parts.qualifier();
        this.in = parts.graph().in();
        this.out = parts.graph().out();
        this.row = parts.scratch().ints().take();
    }

    /** The position of the node's first hop. */
    int first(int node) {
        return row[node] != 0 ? row[node] : read(node);
    }

    int count(int first) {
        return from[first - 1];
    }

    /** The node from which the hop leads. */
    int from(int hop) {
        return from[hop];
    }

    /** Gives the array back; nothing may be asked afterwards. */
    void close() {
        for (int at = 0; at < used; at += 2 + from[at + 1]) {
            row[from[at]] = 0;
        }
        parts.scratch().ints().giveBack(row);
    }

    private int read(int node) {
        int first = used + 2;
        int end = qualifier.isSingle() ? readRelations(node, first) : readBundles(node, first);
        from[used] = node;
        from[used + 1] = end - first;
        row[node] = first;
        used = end;
        return first;
    }

    /** Where hops have to be weighed together to tell whether they exist. */
    private int readBundles(int node, int first) {
        HopCache hops = parts.backward();
        int hop = hops.first(node);
        int count = hops.pool().count(hop);
        ensure(first + count);
        for (int i = 0; i < count; i++) {
            from[first + i] = hops.pool().other(hop + i);
        }
        return first + count;
    }

    /** Where any relation alone makes a hop: merges the rows of both directions. */
    private int readRelations(int node, int first) {
        boolean bothWays = qualifier.bothWays();
        int i = in.start(node);
        int inEnd = in.end(node);
        int j = bothWays ? out.start(node) : 0;
        int outEnd = bothWays ? out.end(node) : 0;
        parts.budget().spend(1 + inEnd - i + outEnd - j);
        ensure(first + inEnd - i + outEnd - j);
        int end = first;
        while (i < inEnd || j < outEnd) {
            boolean isAgainst = i == inEnd
                    || (j < outEnd && out.neighbour().get(j) < in.neighbour().get(i));
            Adjacency side = isAgainst ? out : in;
            int at = isAgainst ? j++ : i++;
            int direction = isAgainst ? Qualifier.AGAINST : Qualifier.ALONG;
            int other = side.neighbour().get(at);
            boolean known = end > first && from[end - 1] == other;
            if (!known
                    && qualifier.makesHop(side.place(at), direction)
                    && !parts.route().isAvoided(other)) {
                from[end++] = other;
            }
        }
        return end;
    }

    private void ensure(int length) {
        if (length > from.length) {
            from = Arrays.copyOf(from, Math.max(length, from.length + (from.length >> 1)));
        }
    }
}
