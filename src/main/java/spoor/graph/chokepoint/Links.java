package spoor.graph.chokepoint;

import java.util.Arrays;

/**
 * What leads from each of some things to others of them.
 *
 * <pre>
 *   offset  [ 0 | 2 | 5 | …      from thing i to next[offset[i] .. offset[i+1])
 *   next    [ . . | . . . | …
 * </pre>
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record Links(int[] offset, int[] next) {

    int size() {
        return offset.length - 1;
    }

    int degree(int from) {
        return offset[from + 1] - offset[from];
    }

    /** The same the other way, in ascending order. */
    Links back() {
        int[] begin = new int[offset.length + 1];
        for (int to : next) {
            begin[to + 2]++;
        }
        for (int i = 2; i < begin.length; i++) {
            begin[i] += begin[i - 1];
        }
        int[] before = new int[next.length];
        for (int from = 0; from < size(); from++) {
            for (int i = offset[from]; i < offset[from + 1]; i++) {
                before[begin[next[i] + 1]++] = from;
            }
        }
        return new Links(Arrays.copyOf(begin, offset.length), before);
    }
}
