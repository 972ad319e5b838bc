package spoor.graph.array;

/** Bit arrays inside the kernel, where a {@code NodeSet} would cost a copy. */
public final class Bits {

    private Bits() {}

    /**
     * Checks where numbers are packed that all of them fit into the bits meant for them.
     *
     * @param most the greatest of them
     * @throws IllegalStateException if it does not: two different things would look the same
     */
    public static void requireFit(String what, long most, int bits) {
        if (most < 0 || most >>> bits != 0) {
            throw new IllegalStateException("%s up to %,d in %d bits".formatted(what, most, bits));
        }
    }

    public static int words(int bits) {
        return (bits + 63) >>> 6;
    }

    public static boolean has(long[] words, int bit) {
        return (words[bit >>> 6] >>> bit & 1) != 0;
    }

    public static void set(long[] words, int bit) {
        words[bit >>> 6] |= 1L << bit;
    }

    /** The first bit from {@code from} on that is set; -1 if there is none. */
    public static int next(long[] words, int from) {
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
}
