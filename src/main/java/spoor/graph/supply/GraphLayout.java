package spoor.graph.supply;

import spoor.graph.array.Bits;
import spoor.graph.array.Ints;
import spoor.graph.array.Room;

/** Sorts a builder's relations into both directions of a {@link SupplyGraph}. */
final class GraphLayout {

    private final GraphBuilder rows;
    private final Room room;
    private final Ints outer;
    private final Ints inner;
    private final Ints from;
    private final Ints to;
    private final int followed;

    GraphLayout(GraphBuilder rows, Ints outer, Room room) {
        this.rows = rows;
        this.room = room;
        this.outer = outer;
        this.inner = room.ints(outer.length());
        for (int i = 0; i < outer.length(); i++) {
            inner.set(outer.get(i), i);
        }
        this.from = rows.from();
        this.to = rows.to();
        this.followed = countFollowed();
    }

    SupplyGraph build() {
        Ints inOrder = sortBy(to, sortBy(from, withoutLoops()));
        Ints outOrder = sortBy(from, inOrder);
        return new SupplyGraph(
                Nodes.ranked(outer, inner, components()),
                new Adjacency(
                        offsets(from),
                        inners(to, outOrder),
                        pick(placesOf(inOrder), outOrder),
                        followed,
                        RowPatches.NONE),
                new Adjacency(offsets(to), inners(from, inOrder), Ints.NONE, followed, RowPatches.NONE),
                relations(inOrder),
                rows.sourceSets(),
                rows.goodsBook());
    }

    private Ints placesOf(Ints inOrder) {
        Ints placeOf = room.ints(rows.count());
        for (int place = 0; place < followed; place++) {
            placeOf.set(inOrder.get(place), place);
        }
        return placeOf;
    }

    private Relations relations(Ints order) {
        return new Relations(
                rows.count(),
                rows.count(),
                pick(rows.word(), order),
                pick(rows.period(), order),
                pick(rows.sources(), order),
                pickSets(rows.goods(), order),
                room.grown(order, room.roomy(followed)),
                rows.worths().inOrder(order, followed, room.roomy(followed)));
    }

    private long[] components() {
        long[] bits = new long[Bits.words(outer.length())];
        for (int node = Bits.next(rows.components(), 0); node >= 0; node = Bits.next(rows.components(), node + 1)) {
            Bits.set(bits, inner.get(node));
        }
        return bits;
    }

    /** Loops are never followed, so they take no room; they keep their index. */
    private Ints withoutLoops() {
        Ints kept = room.ints(followed);
        int next = 0;
        for (int i = 0; i < rows.count(); i++) {
            if (from.get(i) != to.get(i)) {
                kept.set(next++, i);
            }
        }
        return kept;
    }

    private int countFollowed() {
        int kept = 0;
        for (int i = 0; i < rows.count(); i++) {
            kept += from.get(i) != to.get(i) ? 1 : 0;
        }
        return kept;
    }

    /** A stable counting sort of relations by the inner number of one of their nodes. */
    private Ints sortBy(Ints node, Ints relations) {
        Ints next = offsets(node);
        Ints sorted = room.ints(relations.length());
        for (int i = 0; i < relations.length(); i++) {
            int relation = relations.get(i);
            int row = inner.get(node.get(relation));
            int at = next.get(row);
            sorted.set(at, relation);
            next.set(row, at + 1);
        }
        return sorted;
    }

    private Ints offsets(Ints node) {
        Ints offset = room.ints(outer.length() + 1);
        for (int i = 0; i < rows.count(); i++) {
            if (from.get(i) != to.get(i)) {
                int after = inner.get(node.get(i)) + 1;
                offset.set(after, offset.get(after) + 1);
            }
        }
        int sum = 0;
        for (int v = 1; v < offset.length(); v++) {
            sum += offset.get(v);
            offset.set(v, sum);
        }
        return offset;
    }

    private Ints inners(Ints node, Ints order) {
        Ints neighbour = room.ints(room.roomy(order.length()));
        for (int i = 0; i < order.length(); i++) {
            neighbour.set(i, inner.get(node.get(order.get(i))));
        }
        return neighbour;
    }

    private Ints pick(Ints column, Ints order) {
        Ints picked = room.ints(room.roomy(order.length()));
        for (int i = 0; i < order.length(); i++) {
            picked.set(i, column.get(order.get(i)));
        }
        return picked;
    }

    private SetNumbers pickSets(Ints column, Ints order) {
        int most = 0;
        for (int i = 0; i < order.length(); i++) {
            most = Math.max(most, column.get(order.get(i)));
        }
        SetNumbers picked = SetNumbers.upTo(most, room.roomy(order.length()), room);
        for (int i = 0; i < order.length(); i++) {
            picked.set(i, column.get(order.get(i)));
        }
        return picked;
    }
}
