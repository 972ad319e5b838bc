package spoor.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.SecureRandom;

/**
 * Hashes of 64 bits that nobody can make collide who does not know the seed: ids come from files of strangers, and where very
 * many share a slot the graph cannot be read in any useful time. Each eight bytes are folded in by a product of 128 bits.
 */
public final class SeededHash {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final long start;
    /** Odd, so that no product loses bits. */
    private final long factor;

    private SeededHash(long start, long factor) {
        this.start = start;
        this.factor = factor | 1;
    }

    /** One with a seed of its own. */
    public static SeededHash make() {
        return new SeededHash(RANDOM.nextLong(), RANDOM.nextLong());
    }

    /**
     * One that hashes as an earlier one did.
     *
     * @param seed of the earlier one
     */
    public static SeededHash of(long[] seed) {
        return new SeededHash(seed[0], seed[1]);
    }

    /** What {@link #of(long[])} takes. */
    public long[] seed() {
        return new long[] {start, factor};
    }

    /** The hash of these bytes. */
    public long of(byte[] text) {
        long hash = start ^ text.length;
        int at = 0;
        for (; at + Long.BYTES <= text.length; at += Long.BYTES) {
            hash = folded(hash ^ (long) LONGS.get(text, at));
        }
        long rest = 0;
        for (; at < text.length; at++) {
            rest = rest << Byte.SIZE | (text[at] & 0xff);
        }
        return folded(folded(hash ^ rest) ^ start);
    }

    private long folded(long value) {
        return Math.unsignedMultiplyHigh(value, factor) ^ value * factor;
    }
}
