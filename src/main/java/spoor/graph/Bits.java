package spoor.graph;

/** Bit arrays inside the kernel, where {@link NodeSet} would cost a copy. */
final class Bits {

    private Bits() {}

    static int words(int bits) {
        return (bits + 63) >>> 6;
    }

    static boolean has(long[] words, int bit) {
        return (words[bit >>> 6] >>> bit & 1) != 0;
    }

    static void set(long[] words, int bit) {
        words[bit >>> 6] |= 1L << bit;
    }

    /** The first bit from {@code from} on that is set; -1 if there is none. */
    static int next(long[] words, int from) {
        int i = from >>> 6;
        if (i >= words.length) {
            return -1;
        }
        long word = words[i] & -1L << from;
        while (word == 0) {
            if (++i == words.length) {
                return -1;
            }
            word = words[i];
        }
        return (i << 6) + Long.numberOfTrailingZeros(word);
    }

    /** The set in inner numbers. */
    static long[] inner(NodeSet set, int[] innerOf) {
        long[] words = new long[words(set.nodeCount())];
        for (int node = set.next(0); node >= 0; node = set.next(node + 1)) {
            set(words, innerOf[node]);
        }
        return words;
    }
}
