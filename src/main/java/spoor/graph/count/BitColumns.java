package spoor.graph.count;

/**
 * Counts for each of 64 bit positions in how many words it is set, all positions with each operation.
 *
 * <pre>
 *   plane [i]  bit b: bit i of the number for position b
 * </pre>
 */
final class BitColumns {

    private final long[] plane = new long[Integer.SIZE];

    void add(long word) {
        long carry = word;
        for (int i = 0; carry != 0; i++) {
            long full = plane[i] & carry;
            plane[i] ^= carry;
            carry = full;
        }
    }

    /** In how many words the bit was set. */
    int count(int bit) {
        int count = 0;
        for (int i = 0; i < plane.length; i++) {
            count |= (int) (plane[i] >>> bit & 1) << i;
        }
        return count;
    }
}
