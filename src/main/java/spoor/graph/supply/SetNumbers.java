package spoor.graph.supply;

import spoor.graph.array.Ints;
import spoor.graph.array.Room;

/**
 * A column of numbers of sets of goods, counted from 0: two bytes each as long as all of them fit, else four.
 *
 * <pre>
 *   narrow  [ . . .    empty once a number needed more than 16 bits
 *   wide    [ . . .    empty before
 * </pre>
 */
public record SetNumbers(Ints narrow, Ints wide) {

    /** A column of this length, all 0, for numbers up to {@code most}. */
    static SetNumbers upTo(int most, int length, Room room) {
        return most <= Character.MAX_VALUE
                ? new SetNumbers(room.narrow(length), Ints.NONE)
                : new SetNumbers(Ints.NONE, room.ints(length));
    }

    public int get(int place) {
        return wide.length() == 0 ? narrow.get(place) : wide.get(place);
    }

    /** Writes a number that the column has room for. */
    void set(int place, int number) {
        assert takes(number) : number;
        if (wide.length() == 0) {
            narrow.set(place, number);
        } else {
            wide.set(place, number);
        }
    }

    int length() {
        return Math.max(narrow.length(), wide.length());
    }

    boolean takes(int number) {
        return wide.length() > 0 || number <= Character.MAX_VALUE;
    }

    /** A copy of another length, for numbers up to {@code most} too. */
    SetNumbers copy(int length, int most) {
        if (wide.length() > 0) {
            return new SetNumbers(narrow, wide.withLength(length));
        }
        if (takes(most)) {
            return new SetNumbers(narrow.withLength(length), wide);
        }
        int[] widened = new int[length];
        for (int i = 0; i < Math.min(length, narrow.length()); i++) {
            widened[i] = narrow.get(i);
        }
        return new SetNumbers(Ints.NONE, Ints.of(widened));
    }

    long bytes() {
        return narrow.heapBytes() + wide.heapBytes();
    }
}
