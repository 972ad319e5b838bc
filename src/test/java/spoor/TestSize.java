package spoor;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/** How much of a test is run: its small form with {@code mvn verify}, its long one with {@code mvn -Pfull verify}. */
public final class TestSize {

    private static final boolean FULL = Boolean.getBoolean("spoor.test.full");

    private static final StackWalker CALLER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private TestSize() {}

    public static boolean isFull() {
        return FULL;
    }

    public static int of(int small, int full) {
        return FULL ? full : small;
    }

    /** Of so many one, from the first on; all in the long form. */
    public static <T> List<T> oneOfEach(int many, List<T> all) {
        return IntStream.range(0, all.size())
                .filter(i -> FULL || i % many == 0)
                .mapToObj(all::get)
                .toList();
    }

    /** What the environment says of it, such as {@code SPOOR_KILLS=100}. */
    public static int given(String variable, int otherwise) {
        String given = System.getenv(variable);
        return given == null ? otherwise : Integer.parseInt(given);
    }

    /** Checks so many seeds from this one on; 0 is the first of those that are the same each time. */
    public static void forSeeds(long first, int many, LongConsumer check) {
        for (int i = 0; i < many; i++) {
            check.accept(first + i);
        }
    }

    /** A seed that was never tried, in the long form, which prints it; always the same one in the small form, which tells of a change alone. */
    public static long freshSeed() {
        if (!FULL) {
            return 20_261_201;
        }
        long seed = System.nanoTime();
        System.out.println(CALLER.getCallerClass().getSimpleName() + ": fresh seed " + seed);
        return seed;
    }
}
