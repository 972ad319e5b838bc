package spoor.graph;

import java.util.Arrays;

/**
 * Walks the hops at a node in one direction: merges the runs of both adjacencies into bundles of qualifying relations
 * and weighs each. Reused for many nodes; one a run and direction.
 *
 * <pre>
 *   forward   main = out (relations along)   other = in  (relations against, of the types that run both ways)
 *   backward  main = in                      other = out
 * </pre>
 */
final class HopScan {

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

    HopScan(SupplyGraph graph, Qualifier qualifier, boolean backward) {
        this.graph = graph;
        this.qualifier = qualifier;
        this.backward = backward;
        this.main = backward ? graph.in() : graph.out();
        this.other = backward ? graph.out() : graph.in();
        this.bundle = new Bundle(graph, qualifier);
    }

    /** Goes to the hops of a node, in ascending order of the inner number of the other node. */
    void open(int innerNode) {
        node = innerNode;
        mainAt = main.offset()[innerNode];
        mainEnd = main.offset()[innerNode + 1];
        otherAt = qualifier.bothWays() ? other.offset()[innerNode] : 0;
        otherEnd = qualifier.bothWays() ? other.offset()[innerNode + 1] : 0;
    }

    /** Relations that lie before the next hop is through; what visiting it costs. */
    int degree() {
        return mainEnd - mainAt + otherEnd - otherAt;
    }

    /** Goes to the next hop that exists; false if there is none. */
    boolean next() {
        while (mainAt < mainEnd || otherAt < otherEnd) {
            int a = mainAt < mainEnd ? main.neighbour()[mainAt] : Integer.MAX_VALUE;
            int b = otherAt < otherEnd ? other.neighbour()[otherAt] : Integer.MAX_VALUE;
            if (readRuns(Math.min(a, b))) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the hop between two nodes; false if there is none. */
    boolean seek(int innerNode, int innerOther) {
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
    Bundle bundle() {
        return bundle;
    }

    private boolean readRuns(int to) {
        neighbour = to;
        bundle.clear();
        int start = mainAt;
        while (mainAt < mainEnd && main.neighbour()[mainAt] == to) {
            read(main, mainAt, Qualifier.ALONG, mainAt - start, !backward);
            mainAt++;
        }
        start = otherAt;
        while (otherAt < otherEnd && other.neighbour()[otherAt] == to) {
            read(other, otherAt, Qualifier.AGAINST, otherAt - start, backward);
            otherAt++;
        }
        return bundle.close(node, to);
    }

    private void read(Adjacency side, int at, int direction, int rank, boolean sideIsOut) {
        int profile = side.profile()[at];
        int verdict = qualifier.verdict(profile);
        if ((verdict & direction) == 0 || !qualifier.meetsWindow(side.period()[at])) {
            return;
        }
        if (!qualifier.anyValue() && !qualifier.meetsValue(value(at, rank, sideIsOut))) {
            return;
        }
        bundle.add(profile, verdict, side.period()[at], sideIsOut ? at : -1 - rank);
    }

    private double value(int at, int rank, boolean sideIsOut) {
        double[] value = graph.relations().value();
        if (value.length == 0) {
            return Double.NaN;
        }
        return value[sideIsOut ? at : graph.out().runStart(neighbour, node) + rank];
    }

    /** The indexes of the hop's relations, ascending. */
    int[] relations() {
        int[] indexes = new int[bundle.count()];
        for (int i = 0; i < indexes.length; i++) {
            int place = bundle.place(i);
            int at = place >= 0 ? place : graph.out().runStart(neighbour, node) - 1 - place;
            indexes[i] = graph.relations().index()[at];
        }
        Arrays.sort(indexes);
        return indexes;
    }
}
