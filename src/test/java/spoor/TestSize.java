package spoor;

/** How much of a test is run: its small form with {@code mvn verify}, its long one with {@code mvn -Pfull verify}. */
public final class TestSize {

    private static final boolean FULL = Boolean.getBoolean("spoor.test.full");

    private TestSize() {}

    public static boolean isFull() {
        return FULL;
    }

    public static int of(int small, int full) {
        return FULL ? full : small;
    }

    /** A seed that was never tried, in the long form; always the same one in the small form, which tells of a change alone. */
    public static long freshSeed() {
        return FULL ? System.nanoTime() : 20_261_201;
    }
}
