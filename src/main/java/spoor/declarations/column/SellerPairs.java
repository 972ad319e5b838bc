package spoor.declarations.column;

import java.util.Arrays;
import spoor.graph.array.IntList;
import spoor.graph.array.LongIntMap;
import spoor.graph.array.LongList;

/**
 * Who sold to whom, before a day and since: many millions of pairs in little room. Not safe for threads.
 *
 * <pre>
 * pair     0           1          ...
 * keys     buyer|seller           halves of each
 * before   rows        since      rows        first, last   {@link PartialDays}
 * </pre>
 */
public final class SellerPairs {

    private static final int HALF = 32;

    private final LongIntMap numbers = new LongIntMap();
    private final LongList keys = new LongList();
    private final IntList before = new IntList();
    private final IntList since = new IntList();
    private final IntList first = new IntList();
    private final IntList last = new IntList();
    private long lastKey = -1;
    private int lastPair;

    /** A row. */
    public void add(int buyer, int seller, int day, boolean isBefore) {
        int pair = pair((long) buyer << HALF | seller, day);
        IntList counted = isBefore ? before : since;
        counted.set(pair, counted.get(pair) + 1);
        if (PartialDays.first(day) < PartialDays.first(first.get(pair))) {
            first.set(pair, day);
        }
        if (PartialDays.last(day) > PartialDays.last(last.get(pair))) {
            last.set(pair, day);
        }
    }

    /** Rows that follow each other are mostly of one pair. */
    private int pair(long key, int day) {
        if (key == lastKey) {
            return lastPair;
        }
        int number = numbers.get(key);
        if (number == 0) {
            keys.add(key);
            before.add(0);
            since.add(0);
            first.add(day);
            last.add(day);
            number = keys.size();
            numbers.put(key, number);
        }
        lastKey = key;
        lastPair = number - 1;
        return lastPair;
    }

    public int seller(int pair) {
        return (int) keys.get(pair);
    }

    public int before(int pair) {
        return before.get(pair);
    }

    public int since(int pair) {
        return since.get(pair);
    }

    public int first(int pair) {
        return first.get(pair);
    }

    public int last(int pair) {
        return last.get(pair);
    }

    /**
     * A buyer.
     *
     * @param pairs those of its sellers
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Buyer(int buyer, int[] pairs, int fresh, long rowsSince) {}

    /** Takes a buyer. */
    public interface Taker {
        void take(Buyer buyer);
    }

    /** Hands over each buyer. */
    public void each(Taker taker) {
        long[] sorted = byBuyer();
        int from = 0;
        while (from < sorted.length) {
            int to = from + 1;
            while (to < sorted.length && sorted[to] >>> HALF == sorted[from] >>> HALF) {
                to++;
            }
            int[] pairs = new int[to - from];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = (int) sorted[from + i];
            }
            taker.take(buyer((int) (sorted[from] >>> HALF), pairs));
            from = to;
        }
    }

    /** Buyer above, pair below. */
    private long[] byBuyer() {
        long[] sorted = new long[keys.size()];
        for (int pair = 0; pair < sorted.length; pair++) {
            sorted[pair] = (keys.get(pair) >>> HALF << HALF) | pair;
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private Buyer buyer(int buyer, int[] pairs) {
        int fresh = 0;
        long rowsSince = 0;
        for (int pair : pairs) {
            fresh += before.get(pair) == 0 ? 1 : 0;
            rowsSince += since.get(pair);
        }
        return new Buyer(buyer, pairs, fresh, rowsSince);
    }
}
