package spoor.graph.supply;

import java.util.Arrays;
import spoor.graph.array.IntList;
import spoor.graph.array.Ints;
import spoor.graph.array.LongList;
import spoor.graph.array.Room;

/** The worths of relations as they come, coded as in {@link Worths}. Not safe for threads. */
final class WorthList {

    private final Room room;
    private final IntList places = new IntList();
    private final LongList others = new LongList();
    private Ints cents = Ints.NONE;

    WorthList(Room room) {
        this.room = room;
    }

    /**
     * Says what a relation is worth, one after the other; nothing of those that were left out.
     *
     * @param span so many relations there is room for
     */
    void set(int relation, double worth, int span) {
        if (cents.length() == 0 && Double.isNaN(worth)) {
            return;
        }
        if (cents.length() < span) {
            cents = Worths.grown(cents, span, room);
        }
        int code = Worths.code(worth);
        cents.set(relation, code);
        if (code == Worths.OTHER) {
            places.add(relation);
            others.add(Double.doubleToRawLongBits(worth));
        }
    }

    /** The same in another order, and room behind it. */
    Worths inOrder(Ints order, int count, int length) {
        if (cents.length() == 0) {
            return Worths.NONE;
        }
        Ints placed = Worths.grown(Ints.NONE, length, room);
        int[] known = places.toArray();
        IntList listed = new IntList();
        LongList listedOthers = new LongList();
        for (int place = 0; place < count; place++) {
            int code = cents.get(order.get(place));
            placed.set(place, code);
            if (code == Worths.OTHER) {
                listed.add(place);
                listedOthers.add(others.get(Arrays.binarySearch(known, order.get(place))));
            }
        }
        double[] values = Arrays.stream(listedOthers.toArray())
                .mapToDouble(Double::longBitsToDouble)
                .toArray();
        return new Worths(placed, listed.toArray(), values);
    }
}
