package spoor.declarations.column;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;

/** The prices of some goods in their order, and of each seller which are its own. Immutable. */
public final class OthersPrices {

    private static final int QUARTERS = 4;
    private static final int HALF = 32;
    private static final long LOWER = 0xFFFF_FFFFL;
    private static final long SAFE = Long.MAX_VALUE / 400;

    private final long[] sorted;

    /** Seller above, place below, rising: what is one seller's stands together. */
    private final long[] owners;

    public OthersPrices(long[] prices, int[] sellers) {
        int count = prices.length;
        this.sorted = new long[count];
        this.owners = new long[count];
        int[] order = order(prices);
        for (int place = 0; place < count; place++) {
            sorted[place] = prices[order[place]];
            owners[place] = ((long) sellers[order[place]] << HALF) | place;
        }
        Arrays.sort(owners);
    }

    /** Numbers are sorted much faster than objects; prices that leave no room for their place are rare. */
    private static int[] order(long[] prices) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(prices.length);
        long most = Arrays.stream(prices).max().orElse(0);
        int[] order = new int[prices.length];
        if (most >> (Long.SIZE - 1 - bits) != 0) {
            Integer[] places = new Integer[prices.length];
            Arrays.setAll(places, i -> i);
            Arrays.sort(places, Comparator.comparingLong(i -> prices[i]));
            Arrays.setAll(order, i -> places[i]);
            return order;
        }
        long[] keys = new long[prices.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = prices[i] << bits | i;
        }
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            order[i] = (int) (keys[i] & ((1L << bits) - 1));
        }
        return order;
    }

    /** Takes the prices of a seller beside those of all others. */
    public interface Taker {
        void take(Beside beside);
    }

    /** Hands over each seller. */
    public void each(Taker taker) {
        int from = 0;
        while (from < owners.length) {
            int to = from + 1;
            while (to < owners.length && owners[to] >>> HALF == owners[from] >>> HALF) {
                to++;
            }
            taker.take(new Beside(from, to));
            from = to;
        }
    }

    /** A seller: its prices are those from one place among the owners to another. */
    public final class Beside {
        private final int from;
        private final int to;

        Beside(int from, int to) {
            this.from = from;
            this.to = to;
        }

        public int seller() {
            return (int) (owners[from] >>> HALF);
        }

        public int count() {
            return to - from;
        }

        public int others() {
            return owners.length - count();
        }

        /** Of its own prices. */
        public long median() {
            return quartile(2, count(), at -> sorted[place(from + at)]);
        }

        /** Of the prices of others. */
        public long quartileOfOthers(int quarter) {
            return quartile(quarter, others(), this::other);
        }

        private static int place(long owner) {
            return (int) (owner & LOWER);
        }

        private int place(int at) {
            return place(owners[at]);
        }

        /** As many of its own as stand before are passed over. */
        private long other(int at) {
            int low = from;
            int high = to;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (place(middle) - (middle - from) <= at) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return sorted[at + low - from];
        }
    }

    /** By its place among the sorted prices. */
    private interface Sorted {
        long get(int at);
    }

    /** Between two prices by the share of the way, as most programs have it; half of a ten-thousandth goes up. */
    private static long quartile(int quarter, int count, Sorted sorted) {
        long way = (long) (count - 1) * quarter;
        int at = (int) (way / QUARTERS);
        long low = sorted.get(at);
        long step = sorted.get(Math.min(count - 1, at + 1)) - low;
        long share = way % QUARTERS;
        return low + step / QUARTERS * share + (step % QUARTERS * share + 2) / QUARTERS;
    }

    /** Whether the one is more than so many times the other. */
    public static boolean isAbove(long price, long times, long other) {
        return (price < SAFE && other < SAFE)
                ? price > other * times
                : BigInteger.valueOf(price).compareTo(BigInteger.valueOf(other).multiply(BigInteger.valueOf(times)))
                        > 0;
    }

    /** The one by the other in hundredths, halves up; 0 by nothing. */
    public static long ratio(long price, long other) {
        if (other == 0) {
            return 0;
        }
        if (price < SAFE && other < SAFE) {
            return (price * 200 + other) / (2 * other);
        }
        return BigInteger.valueOf(price)
                .multiply(BigInteger.valueOf(200))
                .add(BigInteger.valueOf(other))
                .divide(BigInteger.valueOf(other).multiply(BigInteger.TWO))
                .longValueExact();
    }
}
