package spoor.graph;

import java.util.Arrays;

/**
 * Which goods relations state, which nodes are components, and how components are classified.
 *
 * <pre>
 *   sets         goods sets; a good below nodeCount is a component node (outer index), above it an HS code
 *   components   bits by outer node index
 *   byComponent  component << 32 | code, ascending
 *   byCode       code << 32 | component, ascending
 * </pre>
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record GoodsBook(int nodeCount, SetPool sets, long[] components, long[] byComponent, long[] byCode) {

    static GoodsBook of(int nodeCount, SetPool sets, long[] classifications, long[] components) {
        long[] byComponent = Arrays.stream(classifications).sorted().distinct().toArray();
        long[] byCode = Arrays.stream(byComponent)
                .map(pair -> pair << 32 | pair >>> 32)
                .sorted()
                .toArray();
        return new GoodsBook(nodeCount, sets, components, byComponent, byCode);
    }

    boolean isCode(int good) {
        return good >= nodeCount;
    }

    boolean isComponent(int outerNode) {
        return Bits.has(components, outerNode);
    }

    /** The components of an HS code, or the codes of a component. */
    int[] related(int good) {
        long[] pairs = isCode(good) ? byCode : byComponent;
        int start = position(pairs, (long) good << 32);
        int end = position(pairs, ((long) good + 1) << 32);
        int[] related = new int[end - start];
        for (int i = start; i < end; i++) {
            related[i - start] = (int) pairs[i];
        }
        return related;
    }

    long bytes() {
        return sets.bytes() + 8L * (components.length + byComponent.length + byCode.length);
    }

    private static int position(long[] pairs, long key) {
        int at = Arrays.binarySearch(pairs, key);
        return at < 0 ? -at - 1 : at;
    }
}
