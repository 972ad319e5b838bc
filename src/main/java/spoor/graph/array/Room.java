package spoor.graph.array;

import java.lang.foreign.MemorySegment;

/** Where columns are made that are written to: in the heap, or in files, for graphs that the heap does not hold. */
public sealed interface Room permits HeapRoom, FileRoom {

    /** The heap. */
    static Room heap() {
        return HeapRoom.SHARED;
    }

    /** A column of so many ints, all 0. */
    Ints ints(int length);

    /** A column of so many ints up to 65,535, all 0: two bytes each. */
    Ints narrow(int length);

    /**
     * The length of a column for so many ints and some that may come. In files there is no room: what is added to a graph that lies
     * there lies in the heap, so that nobody else's is written over.
     */
    int roomy(int count);

    /** The same values, and behind them others that are 0. */
    default Ints grown(Ints column, int length) {
        return copied(column, ints(length));
    }

    /** The same of a column of ints up to 65,535. */
    default Ints grownNarrow(Ints column, int length) {
        return copied(column, narrow(length));
    }

    /** The first of a column that was made here, which is not needed any more. */
    Ints trimmed(Ints column, int length);

    /** These bytes, which nobody else holds. */
    MemorySegment keep(byte[] bytes);

    /** A column that says the same and is written to by itself. */
    default Ints copy(Ints column) {
        return grown(column, column.length());
    }

    private static Ints copied(Ints column, Ints longer) {
        for (int at = 0; at < column.length(); at++) {
            longer.set(at, column.get(at));
        }
        return longer;
    }
}
