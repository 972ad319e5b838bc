package spoor.graph.ground;

import java.util.Arrays;
import spoor.graph.array.Bits;
import spoor.graph.array.Ints;
import spoor.graph.supply.Adjacency;
import spoor.graph.supply.SupplyGraph;

/**
 * Walks the hops at a node in one direction: merges the runs of both adjacencies into bundles of qualifying relations
 * and weighs each. Reused for many nodes; one a run and direction.
 *
 * <pre>
 *   forward   main = out (relations along)   other = in  (relations against, of the types that run both ways)
 *   backward  main = in                      other = out
 * </pre>
 */
public final class HopScan {

    static final long[] ALL = new long[0];

    private final SupplyGraph graph;
    private final Qualifier qualifier;
    private final boolean backward;
    private final Adjacency main;
    private final Adjacency other;
    private final Bundle bundle;

    private int node;
    private int mainAt;
    private int mainEnd;
    private int otherAt;
    private int otherEnd;
    private int neighbour;
    private long[] wanted = ALL;

    HopScan(SupplyGraph graph, Qualifier qualifier, boolean backward) {
        this.graph = graph;
        this.qualifier = qualifier;
        this.backward = backward;
        this.main = backward ? graph.in() : graph.out();
        this.other = backward ? graph.out() : graph.in();
        this.bundle = new Bundle(graph, qualifier);
    }

    /** Another in the same direction, for another thread. */
    HopScan another() {
        return new HopScan(graph, qualifier, backward);
    }

    /** Goes to the hops of a node, in ascending order of the inner number of the other node. */
    void open(int innerNode) {
        open(innerNode, ALL);
    }

    /** Goes to those hops of a node that lead to the nodes wanted; an empty array: to all. */
    void open(int innerNode, long[] wantedNodes) {
        node = innerNode;
        wanted = wantedNodes;
        mainAt = main.start(innerNode);
        mainEnd = main.end(innerNode);
        otherAt = qualifier.bothWays() ? other.start(innerNode) : 0;
        otherEnd = qualifier.bothWays() ? other.end(innerNode) : 0;
    }

    /** Relations that lie before the next hop is through; what visiting it costs. */
    int degree() {
        return mainEnd - mainAt + otherEnd - otherAt;
    }

    /** Goes to the next hop that exists; false if there is none. */
    boolean next() {
        while (mainAt < mainEnd || otherAt < otherEnd) {
            int a = mainAt < mainEnd ? main.neighbour().get(mainAt) : Integer.MAX_VALUE;
            int b = otherAt < otherEnd ? other.neighbour().get(otherAt) : Integer.MAX_VALUE;
            if (isWanted(Math.min(a, b)) ? readRuns(Math.min(a, b)) : skipRuns(Math.min(a, b))) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the hop between two nodes; false if there is none. */
    public boolean seek(int innerNode, int innerOther) {
        open(innerNode);
        mainAt = main.runStart(innerNode, innerOther);
        if (otherAt < otherEnd) {
            otherAt = other.runStart(innerNode, innerOther);
        }
        return readRuns(innerOther);
    }

    /** The inner number of the node at the other side of the hop. */
    int neighbour() {
        return neighbour;
    }

    /** What the hop is made of, until the next call of {@link #next} or {@link #seek}. */
    public Bundle bundle() {
        return bundle;
    }

    private boolean isWanted(int to) {
        return wanted.length == 0 || Bits.has(wanted, to);
    }

    private boolean skipRuns(int to) {
        mainAt = skipRun(main, mainAt, mainEnd, to);
        otherAt = skipRun(other, otherAt, otherEnd, to);
        return false;
    }

    private static int skipRun(Adjacency side, int from, int end, int to) {
        Ints neighbours = side.neighbour();
        int at = from;
        while (at < end && neighbours.get(at) == to) {
            at++;
        }
        return at;
    }

    private boolean readRuns(int to) {
        neighbour = to;
        bundle.clear();
        mainAt = readRun(main, mainAt, mainEnd, Qualifier.ALONG);
        otherAt = readRun(other, otherAt, otherEnd, Qualifier.AGAINST);
        return bundle.close(node, to);
    }

    private int readRun(Adjacency side, int from, int end, int direction) {
        Ints neighbours = side.neighbour();
        int at = from;
        while (at < end && neighbours.get(at) == neighbour) {
            read(side.place(at++), direction);
        }
        return at;
    }

    private void read(int place, int direction) {
        int verdict = qualifier.verdict(place);
        if ((verdict & direction) != 0 && qualifier.meetsWindow(place) && qualifier.meetsValue(place)) {
            bundle.add(place, verdict);
        }
    }

    /** The indexes of the hop's relations, ascending. */
    public int[] relations() {
        int[] indexes = new int[bundle.count()];
        for (int i = 0; i < indexes.length; i++) {
            indexes[i] = graph.relations().index().get(bundle.place(i));
        }
        Arrays.sort(indexes);
        return indexes;
    }
}
