package spoor.declarations.column;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import spoor.graph.array.IntList;

/** The prices of some goods in their order, and of each seller which are its own. Immutable. */
public final class OthersPrices {

    private static final int QUARTERS = 4;
    private static final long SAFE = Long.MAX_VALUE / 400;

    private final long[] sorted;

    /** Places of prices, rising for each seller: what is one seller's stands together. */
    private final int[] places;

    /** The sellers, each once, and where the places of each end. */
    private final IntList sellers = new IntList();

    private final IntList ends = new IntList();

    /**
     * @param sellers of the prices
     * @param scratch a number for each seller that there may be, all 0, and 0 again afterwards
     */
    public OthersPrices(long[] prices, int[] sellers, int[] scratch) {
        this.sorted = prices.clone();
        this.places = new int[prices.length];
        int[] numbers = numbers(sellers, scratch);
        int[] next = new int[this.sellers.size() + 1];
        for (int number : numbers) {
            next[number + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        for (int number = 1; number < next.length; number++) {
            ends.add(next[number]);
        }
        sort(numbers);
        for (int place = 0; place < numbers.length; place++) {
            places[next[numbers[place]]++] = place;
        }
    }

    /** Sellers by the order in which they first come, so that all that follows lies close together. */
    private int[] numbers(int[] of, int[] scratch) {
        int[] numbers = new int[of.length];
        for (int i = 0; i < of.length; i++) {
            if (scratch[of[i]] == 0) {
                sellers.add(of[i]);
                scratch[of[i]] = sellers.size();
            }
            numbers[i] = scratch[of[i]] - 1;
        }
        for (int i = 0; i < sellers.size(); i++) {
            scratch[sellers.get(i)] = 0;
        }
        return numbers;
    }

    /**
     * Puts prices in their order, and the numbers of their sellers with them. Numbers are sorted much faster than objects; prices that
     * leave no room for a seller are rare.
     */
    private void sort(int[] numbers) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(sellers.size());
        long most = Arrays.stream(sorted).max().orElse(0);
        if (most >> (Long.SIZE - 1 - bits) != 0) {
            sortRare(numbers);
            return;
        }
        for (int i = 0; i < numbers.length; i++) {
            sorted[i] = sorted[i] << bits | numbers[i];
        }
        Arrays.sort(sorted);
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = (int) (sorted[place] & ((1L << bits) - 1));
            sorted[place] >>= bits;
        }
    }

    private void sortRare(int[] numbers) {
        long[] prices = sorted.clone();
        int[] of = numbers.clone();
        Integer[] order = new Integer[of.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingLong(i -> prices[i]));
        for (int place = 0; place < of.length; place++) {
            sorted[place] = prices[order[place]];
            numbers[place] = of[order[place]];
        }
    }

    /** Takes the prices of a seller beside those of all others. */
    public interface Taker {
        void take(Beside beside);
    }

    /** Hands over each seller. */
    public void each(Taker taker) {
        for (int i = 0; i < sellers.size(); i++) {
            taker.take(new Beside(sellers.get(i), i == 0 ? 0 : ends.get(i - 1), ends.get(i)));
        }
    }

    /** A seller: its prices are those at places from one on to another. */
    public final class Beside {
        private final int seller;
        private final int from;
        private final int to;

        Beside(int seller, int from, int to) {
            this.seller = seller;
            this.from = from;
            this.to = to;
        }

        public int seller() {
            return seller;
        }

        public int count() {
            return to - from;
        }

        public int others() {
            return places.length - count();
        }

        /** Of its own prices. */
        public long median() {
            return quartile(2, count(), at -> sorted[places[from + at]]);
        }

        /** Of the prices of others. */
        public long quartileOfOthers(int quarter) {
            return quartile(quarter, others(), this::other);
        }

        /** As many of its own as stand before are passed over. */
        private long other(int at) {
            int low = from;
            int high = to;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (places[middle] - (middle - from) <= at) {
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
