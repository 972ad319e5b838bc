package spoor.graph.supply;

import java.util.Arrays;
import spoor.graph.array.Bits;

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
        int[] inOrder = sortBy(to, sortBy(from, withoutLoops()));
        int[] placeOf = new int[rows.count()];
        for (int place = 0; place < followed; place++) {
            placeOf[inOrder[place]] = place;
        }
        int[] outOrder = sortBy(from, inOrder);
        return new SupplyGraph(
                Nodes.ranked(outer, inner, components()),
                new Adjacency(offsets(from), inners(to, outOrder), pick(placeOf, outOrder), followed, RowPatches.NONE),
                new Adjacency(offsets(to), inners(from, inOrder), new int[0], followed, RowPatches.NONE),
                relations(inOrder),
                rows.sourceSets(),
                rows.goodsBook());
    }

    private Relations relations(int[] order) {
        return new Relations(
                rows.count(),
                rows.count(),
                pick(rows.word(), order),
                pick(rows.period(), order),
                pick(rows.sources(), order),
                pickSets(rows.goods(), order),
                Arrays.copyOf(order, roomy(followed)),
                worths(order));
    }

    private long[] components() {
        long[] bits = new long[Bits.words(outer.length)];
        for (int node = Bits.next(rows.components(), 0); node >= 0; node = Bits.next(rows.components(), node + 1)) {
            Bits.set(bits, inner[node]);
        }
        return bits;
    }

    /** Room for changes, so that the first does not copy everything. */
    private static int roomy(int length) {
        return length + (length >> 7);
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

    private int[] inners(int[] node, int[] order) {
        int[] neighbour = new int[roomy(order.length)];
        for (int i = 0; i < order.length; i++) {
            neighbour[i] = inner[node[order[i]]];
        }
        return neighbour;
    }

    private static int[] pick(int[] column, int[] order) {
        int[] picked = new int[roomy(order.length)];
        for (int i = 0; i < order.length; i++) {
            picked[i] = column[order[i]];
        }
        return picked;
    }

    private static SetNumbers pickSets(int[] column, int[] order) {
        int most = 0;
        for (int relation : order) {
            most = Math.max(most, column[relation]);
        }
        SetNumbers picked = SetNumbers.upTo(most, roomy(order.length));
        for (int i = 0; i < order.length; i++) {
            picked.set(i, column[order[i]]);
        }
        return picked;
    }

    private Worths worths(int[] order) {
        if (rows.value().length == 0) {
            return Worths.NONE;
        }
        int[] places = new int[order.length];
        double[] stated = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            places[i] = i;
            stated[i] = order[i] < rows.value().length ? rows.value()[order[i]] : Double.NaN;
        }
        return Worths.unstated(roomy(order.length)).with(places, stated);
    }
}
