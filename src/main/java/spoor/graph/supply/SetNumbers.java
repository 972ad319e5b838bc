package spoor.graph.supply;

import java.util.Arrays;

/**
 * A column of numbers of sets of goods, counted from 0: two bytes each as long as all of them fit, else four.
 *
 * <pre>
 *   narrow  [ . . .    empty once a number needed more than 16 bits
 *   wide    [ . . .    empty before
 * </pre>
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
public record SetNumbers(char[] narrow, int[] wide) {

    /** A column of this length, all 0, for numbers up to {@code most}. */
    static SetNumbers upTo(int most, int length) {
        return most <= Character.MAX_VALUE
                ? new SetNumbers(new char[length], new int[0])
                : new SetNumbers(new char[0], new int[length]);
    }

    public int get(int place) {
        return wide.length == 0 ? narrow[place] : wide[place];
    }

    /** Writes a number that the column has room for. */
    void set(int place, int number) {
        assert takes(number) : number;
        if (wide.length == 0) {
            narrow[place] = (char) number;
        } else {
            wide[place] = number;
        }
    }

    int length() {
        return Math.max(narrow.length, wide.length);
    }

    boolean takes(int number) {
        return wide.length > 0 || number <= Character.MAX_VALUE;
    }

    /** A copy of another length, for numbers up to {@code most} too. */
    SetNumbers copy(int length, int most) {
        if (wide.length > 0) {
            return new SetNumbers(narrow, Arrays.copyOf(wide, length));
        }
        if (takes(most)) {
            return new SetNumbers(Arrays.copyOf(narrow, length), wide);
        }
        int[] widened = new int[length];
        for (int i = 0; i < Math.min(length, narrow.length); i++) {
            widened[i] = narrow[i];
        }
        return new SetNumbers(new char[0], widened);
    }

    long bytes() {
        return 2L * narrow.length + 4L * wide.length;
    }
}
