package spoor.graph.chokepoint;

import java.util.Arrays;

/**
 * The hops of a {@link Corridor} between nodes, whatever walks have met: what a cut of nodes is found in.
 *
 * <pre>
 *   offset  [ 0 | 2 | 5 | …      hops that leave the node at a place: next[offset[p] .. offset[p+1])
 *   next    [ . . | . . . | …    places to which they lead, ascending, each once
 * </pre>
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record Ways(int[] offset, int[] next, Places places) {

    static Ways of(Corridor corridor) {
        long[] hops = new long[corridor.next().length];
        for (int v = 0; v < corridor.size(); v++) {
            for (int i = corridor.offset()[v]; i < corridor.offset()[v + 1]; i++) {
                hops[i] = (long) corridor.state()[v] << Integer.SIZE | corridor.state()[corridor.next()[i]];
            }
        }
        long[] each = Arrays.stream(hops).sorted().distinct().toArray();
        int[] offset = new int[corridor.places().size() + 1];
        int[] next = new int[each.length];
        for (int i = 0; i < each.length; i++) {
            offset[(int) (each[i] >>> Integer.SIZE) + 1]++;
            next[i] = (int) each[i];
        }
        Arrays.parallelPrefix(offset, Integer::sum);
        return new Ways(offset, next, corridor.places());
    }

    /** Number of places. */
    int size() {
        return offset.length - 1;
    }

    boolean isInner(int place) {
        return places.isInner(place);
    }
}
