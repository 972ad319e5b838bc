package spoor.graph.supply;

import java.util.Arrays;

/**
 * Which goods relations state and how components are classified. A good is the index of a component node, or an HS code:
 * a negative number.
 *
 * <pre>
 *   sets         goods sets
 *   byComponent  component << 32 | code, ascending
 *   byCode       code << 32 | component, ascending
 * </pre>
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
public record GoodsBook(SetPool sets, long[] byComponent, long[] byCode) {

    static GoodsBook of(SetPool sets, long[] classifications) {
        long[] byComponent = Arrays.stream(classifications).sorted().distinct().toArray();
        long[] byCode = Arrays.stream(byComponent)
                .map(pair -> pair(/* first= */ second(pair), /* second= */ first(pair)))
                .sorted()
                .toArray();
        return new GoodsBook(sets, byComponent, byCode);
    }

    /** The number of the HS code that the caller counts as this one, from 0. */
    static int code(int ordinal) {
        return ~ordinal;
    }

    public static boolean isCode(int good) {
        return good < 0;
    }

    static long pair(int first, int second) {
        return (long) first << 32 | (second & 0xFFFFFFFFL);
    }

    static int first(long pair) {
        return (int) (pair >> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }

    /** The components of an HS code, or the codes of a component. */
    public int[] related(int good) {
        long[] pairs = isCode(good) ? byCode : byComponent;
        int start = position(pairs, pair(good, 0));
        int end = start;
        while (end < pairs.length && first(pairs[end]) == good) {
            end++;
        }
        int[] related = new int[end - start];
        for (int i = start; i < end; i++) {
            related[i - start] = second(pairs[i]);
        }
        return related;
    }

    long bytes() {
        return sets.bytes() + 8L * (byComponent.length + byCode.length);
    }

    private static int position(long[] pairs, long key) {
        int at = Arrays.binarySearch(pairs, key);
        return at < 0 ? -at - 1 : at;
    }
}
