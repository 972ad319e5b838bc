package spoor.bench.generate;

/** The generator of Steele, Lea and Flood: 64 bits of state, the same numbers on every machine. */
final class SplitMix64 {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix64(long seed) {
        state = seed;
    }

    long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** A number in {@code 0..bound-1}. */
    int below(int bound) {
        return (int) Math.multiplyHigh(next() >>> 1, (long) bound << 1);
    }

    /** A number in {@code [0, 1)}. */
    double unit() {
        return (next() >>> 11) * 0x1p-53;
    }

    /** True in so many of a thousand cases. */
    boolean chance(int permille) {
        return below(1000) < permille;
    }

    /** A number that depends on the seed and the key alone, for what must not depend on the order of asking. */
    static long hash(long seed, long key) {
        return mix(mix(seed + GOLDEN) ^ (key * GOLDEN));
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
