package spoor.graph.supply;

import java.util.Arrays;
import java.util.function.IntFunction;
import spoor.graph.array.Bits;
import spoor.graph.array.IntList;
import spoor.graph.array.Ints;

/**
 * Writes the rows of a joined graph that differ from those of the graph it is made of, behind copies of these. Incoming
 * ones come first: they are where relations stand. Outgoing ones go on pointing to the old places, which say the same.
 */
final class JoinedRows {

    private final SupplyGraph base;
    private final int[] standsFor;
    private final IntFunction<int[]> groupOf;
    private Relations relations;

    /** Where each relation behind the old ones stood. */
    private final IntList cameFrom = new IntList();

    /** The row at hand: neighbour and turn, to be sorted; by turn where each stands. */
    private long[] keys = new long[64];

    private int[] places = new int[64];
    private int count;

    /**
     * @param standsFor who stands for each node, by inner number
     * @param groupOf the members of an identity by inner number, whoever represents it among them
     */
    JoinedRows(SupplyGraph base, int[] standsFor, IntFunction<int[]> groupOf) {
        this.base = base;
        this.standsFor = standsFor;
        this.groupOf = groupOf;
        this.relations = base.relations();
    }

    /** The relations, once the incoming rows are written. */
    Relations relations() {
        return relations;
    }

    Adjacency write(Adjacency side, long[] touched, boolean incoming) {
        int needed = side.used() + countEntries(side, touched);
        Ints neighbour = side.neighbour().withLength(needed);
        Ints place = incoming ? side.place() : side.place().withLength(needed);
        if (incoming) {
            relations = copied(needed);
        }
        IntList rows = new IntList();
        IntList starts = new IntList();
        IntList ends = new IntList();
        int at = side.used();
        for (int node = Bits.next(touched, 0); node >= 0; node = Bits.next(touched, node + 1)) {
            rows.add(node);
            starts.add(at);
            read(side, node);
            for (int i = 0; i < count; i++, at++) {
                neighbour.set(at, (int) (keys[i] >>> 32));
                put(at, places[(int) keys[i]], place, incoming);
            }
            ends.add(at);
        }
        if (incoming) {
            relations = withWorths(side.used(), at);
        }
        return new Adjacency(
                side.offset(), neighbour, place, at, side.patches().with(base.nodeCount(), rows, starts, ends));
    }

    private void put(int at, int from, Ints place, boolean incoming) {
        if (incoming) {
            relations.copy(from, at);
            cameFrom.add(from);
        } else {
            place.set(at, from);
        }
    }

    /** Reads what will be the row of a node: those of all that it stands for, without what leads to one of them. */
    private void read(Adjacency side, int node) {
        count = 0;
        if (standsFor[node] != node) {
            return;
        }
        for (int member : groupOf.apply(node)) {
            for (int i = side.start(member); i < side.end(member); i++) {
                int other = standsFor[side.neighbour().get(i)];
                if (other != node) {
                    add(other, side.place(i));
                }
            }
        }
        Arrays.sort(keys, 0, count);
    }

    private void add(int neighbour, int place) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
            places = Arrays.copyOf(places, count * 2);
        }
        places[count] = place;
        keys[count] = (long) neighbour << 32 | count;
        count++;
    }

    private static int countEntries(Adjacency side, long[] touched) {
        int entries = 0;
        for (int node = Bits.next(touched, 0); node >= 0; node = Bits.next(touched, node + 1)) {
            entries += side.end(node) - side.start(node);
        }
        return entries;
    }

    private Relations copied(int length) {
        Relations old = base.relations();
        return new Relations(
                old.count(),
                old.span(),
                old.word().withLength(length),
                old.period().withLength(length),
                old.sources().withLength(length),
                old.goods().copy(length, 0),
                old.index().withLength(length),
                old.worth());
    }

    private Relations withWorths(int from, int end) {
        Worths known = relations.worth();
        if (known.cents().length() == 0) {
            return relations;
        }
        int[] at = new int[end - from];
        double[] stated = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = from + i;
            stated[i] = known.get(cameFrom.get(i));
        }
        return relations.withWorth(known.copy(end).with(at, stated));
    }
}
