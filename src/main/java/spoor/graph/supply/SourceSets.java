package spoor.graph.supply;

import java.util.Arrays;

/**
 * Sets of sources by number. Most relations cite one source; such a set is that source's complement, a negative number,
 * and takes no room. Others are sets of a {@link SetPool}.
 */
public record SourceSets(SetPool pool) {

    /** So many values are compared faster each with each than sorted. */
    private static final int FEW = 12;

    int add(int... cited) {
        return cited.length == 1 ? ~cited[0] : pool.add(cited);
    }

    boolean has(int set) {
        return set < pool.count();
    }

    public int size(int set) {
        return set < 0 ? 1 : pool.size(set);
    }

    /** Writes the sources of a set into an array that has room, from a position on; the position behind them. */
    public int copy(int set, int[] target, int at) {
        if (set < 0) {
            target[at] = ~set;
            return at + 1;
        }
        int next = at;
        for (int i = pool.start(set); i < pool.end(set); i++) {
            target[next++] = pool.at(i);
        }
        return next;
    }

    /** How many different values the first {@code size} are; may put them in order. */
    public static int countDistinct(int[] values, int size) {
        return size <= FEW ? countAmongFew(values, size) : countSorted(values, size);
    }

    private static int countAmongFew(int[] values, int size) {
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            int before = 0;
            while (before < i && values[before] != values[i]) {
                before++;
            }
            distinct += before == i ? 1 : 0;
        }
        return distinct;
    }

    private static int countSorted(int[] values, int size) {
        Arrays.sort(values, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            distinct += i == 0 || values[i] != values[i - 1] ? 1 : 0;
        }
        return distinct;
    }
}
