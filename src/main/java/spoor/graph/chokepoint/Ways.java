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
        PlaceStates states = new PlaceStates(corridor);
        int[] offset = new int[corridor.places().size() + 1];
        int[] next = new int[corridor.next().length];
        int used = 0;
        for (int place = 0; place < offset.length - 1; place++) {
            int begin = used;
            for (int v = states.first(place); v != PlaceStates.NONE; v = states.another(v)) {
                for (int i = corridor.offset()[v]; i < corridor.offset()[v + 1]; i++) {
                    next[used++] = corridor.state()[corridor.next()[i]];
                }
            }
            used = keepDistinct(next, begin, used);
            offset[place + 1] = used;
        }
        return new Ways(offset, Arrays.copyOf(next, used), corridor.places());
    }

    /** Puts a part of the array in order, each number once; where it ends then. */
    private static int keepDistinct(int[] numbers, int from, int to) {
        Arrays.sort(numbers, from, to);
        int kept = from;
        for (int i = from; i < to; i++) {
            if (kept == from || numbers[kept - 1] != numbers[i]) {
                numbers[kept++] = numbers[i];
            }
        }
        return kept;
    }

    /** Number of places. */
    int size() {
        return offset.length - 1;
    }

    boolean isInner(int place) {
        return places.isInner(place);
    }
}
