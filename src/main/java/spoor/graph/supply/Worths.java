package spoor.graph.supply;

import java.util.Arrays;
import spoor.graph.array.Ints;
import spoor.graph.array.Room;

/**
 * A column of worths, exact: whole cents below 42.9 million as four bytes, all others in a list beside it.
 *
 * <pre>
 *   cents   [ . . .    unsigned; UNSTATED; OTHER: look it up. Empty if no relation states any worth
 *   places  [ . . .    ascending: where an other worth stands
 *   others  [ . . .    what it is
 * </pre>
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
public record Worths(Ints cents, int[] places, double[] others) {

    static final Worths NONE = new Worths(Ints.NONE, new int[0], new double[0]);

    private static final int UNSTATED = -1;
    static final int OTHER = -2;
    private static final long MOST_CENTS = 0xFFFF_FFFDL;
    private static final double CENTS = 100;

    /** A longer column of codes that states nothing at what is new. */
    static Ints grown(Ints cents, int length, Room room) {
        Ints grown = room.grown(cents, length);
        for (int at = cents.length(); at < length; at++) {
            grown.set(at, UNSTATED);
        }
        return grown;
    }

    /** The worth at a place; {@code NaN} if it is unstated. */
    public double get(int place) {
        int code = cents.length() == 0 ? UNSTATED : cents.get(place);
        return switch (code) {
            case UNSTATED -> Double.NaN;
            case OTHER -> others[Arrays.binarySearch(places, place)];
            default -> Integer.toUnsignedLong(code) / CENTS;
        };
    }

    /** Whether this worth needs no place in the list. */
    static boolean isCents(double worth) {
        double whole = Math.rint(worth * CENTS);
        return whole >= 0 && whole <= MOST_CENTS && whole / CENTS == worth;
    }

    /** A column of another length, which may share this one's list, that states nothing at new places. */
    Worths copy(int length) {
        Ints grown = cents.withLength(length);
        for (int at = cents.length(); at < length; at++) {
            grown.set(at, UNSTATED);
        }
        return new Worths(grown, places, others);
    }

    /**
     * Writes worths at ascending places, behind all others that are listed. The column of numbers is written to, the list
     * is a new one: who still reads the old column does not read these places.
     */
    Worths with(int[] at, double[] worth) {
        int[] listed = new int[at.length];
        double[] other = new double[at.length];
        int count = 0;
        for (int i = 0; i < at.length; i++) {
            int code = code(worth[i]);
            cents.set(at[i], code);
            if (code == OTHER) {
                listed[count] = at[i];
                other[count++] = worth[i];
            }
        }
        return count == 0 ? this : new Worths(cents, joined(listed, count), joined(other, count));
    }

    long bytes() {
        return cents.heapBytes() + 12L * places.length;
    }

    static int code(double worth) {
        if (Double.isNaN(worth)) {
            return UNSTATED;
        }
        return isCents(worth) ? (int) (long) Math.rint(worth * CENTS) : OTHER;
    }

    private int[] joined(int[] more, int count) {
        int[] all = Arrays.copyOf(places, places.length + count);
        System.arraycopy(more, 0, all, places.length, count);
        return all;
    }

    private double[] joined(double[] more, int count) {
        double[] all = Arrays.copyOf(others, others.length + count);
        System.arraycopy(more, 0, all, others.length, count);
        return all;
    }
}
