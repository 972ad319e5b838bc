package spoor.graph;

import java.util.Arrays;

/** Sorts a builder's relations into both directions of a {@link SupplyGraph}. */
final class GraphLayout {

    private final GraphBuilder rows;
    private final int[] outer;
    private final int[] inner;
    private final int[] from;
    private final int[] to;
    private final int followed;

    GraphLayout(GraphBuilder rows, int[] outer) {
        this.rows = rows;
        this.outer = outer;
        this.inner = new int[outer.length];
        for (int i = 0; i < outer.length; i++) {
            inner[outer[i]] = i;
        }
        this.from = rows.from();
        this.to = rows.to();
        this.followed = countFollowed();
    }

    SupplyGraph build() {
        GoodsBook goods = rows.goods();
        int[] byTo = sortBy(to, withoutLoops());
        int[] outOrder = sortBy(from, byTo);
        Adjacency out = adjacency(from, to, outOrder);
        double[] value = values(outOrder);
        int[] byFrom = sortBy(from, withoutLoops());
        Adjacency in = adjacency(to, from, sortBy(to, byFrom));
        return new SupplyGraph(
                new SupplyGraph.Nodes(outer, inner, components(goods)),
                out,
                in,
                new SupplyGraph.Relations(rows.count(), outOrder, value),
                rows.profiles().freeze(),
                rows.sourceSets().freeze(),
                goods);
    }

    private long[] components(GoodsBook goods) {
        long[] bits = new long[Bits.words(outer.length)];
        for (int node = 0; node < outer.length; node++) {
            if (goods.isComponent(node)) {
                Bits.set(bits, inner[node]);
            }
        }
        return bits;
    }

    /** Loops are never followed, so they take no room; they keep their index. */
    private int[] withoutLoops() {
        int[] kept = new int[followed];
        int next = 0;
        for (int i = 0; i < rows.count(); i++) {
            if (from[i] != to[i]) {
                kept[next++] = i;
            }
        }
        return kept;
    }

    private int countFollowed() {
        int kept = 0;
        for (int i = 0; i < rows.count(); i++) {
            kept += from[i] != to[i] ? 1 : 0;
        }
        return kept;
    }

    /** A stable counting sort of relations by the inner number of one of their nodes. */
    private int[] sortBy(int[] node, int[] relations) {
        int[] next = offsets(node);
        int[] sorted = new int[relations.length];
        for (int relation : relations) {
            sorted[next[inner[node[relation]]]++] = relation;
        }
        return sorted;
    }

    private int[] offsets(int[] node) {
        int[] offset = new int[outer.length + 1];
        for (int i = 0; i < rows.count(); i++) {
            if (from[i] != to[i]) {
                offset[inner[node[i]] + 1]++;
            }
        }
        for (int v = 1; v < offset.length; v++) {
            offset[v] += offset[v - 1];
        }
        return offset;
    }

    private Adjacency adjacency(int[] node, int[] other, int[] order) {
        int[] neighbour = new int[order.length];
        int[] profile = new int[order.length];
        int[] period = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            neighbour[i] = inner[other[order[i]]];
            profile[i] = rows.profile()[order[i]];
            period[i] = rows.period()[order[i]];
        }
        return new Adjacency(offsets(node), neighbour, profile, period);
    }

    private double[] values(int[] order) {
        if (rows.value().length == 0) {
            return new double[0];
        }
        double[] known = Arrays.copyOf(rows.value(), rows.count());
        if (rows.value().length < rows.count()) {
            Arrays.fill(known, rows.value().length, known.length, Double.NaN);
        }
        double[] value = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            value[i] = known[order[i]];
        }
        return value;
    }
}
