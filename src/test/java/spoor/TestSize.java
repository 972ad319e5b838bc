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
}
