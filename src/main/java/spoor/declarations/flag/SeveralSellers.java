package spoor.declarations.flag;

import java.util.BitSet;
import java.util.function.IntConsumer;
import spoor.declarations.column.Days;
import spoor.graph.array.IntList;
import spoor.graph.array.LongIntMap;

/** F6. */
final class SeveralSellers implements Flag {

    private static final int FEWEST = 3;
    private static final int MONTHS = 13;
    private static final int MOST_MONTHS = 1 << 18;
    private static final int PASS = 4_000_000;

    @Override
    public String code() {
        return "F6";
    }

    @Override
    public String rule() {
        return "One buyer has the same goods (HS6) from at least three sellers in one month. Whether each amount is small is"
                + " for the reader: no list says what small is.";
    }

    @Override
    public String definedBy() {
        return Lists.NCA + ", no. 3";
    }

    @Override
    public Finding find(Looked looked) {
        BitSet told = looked.where(row -> looked.buyer(row) != 0
                && looked.seller(row) != 0
                && looked.hs6(row) != 0
                && Days.month(looked.day(row)) != 0);
        int passes = 1 + told.cardinality() / PASS;
        BitSet found = new BitSet();
        for (int pass = 0; pass < passes; pass++) {
            new Orders(looked, told, passes, pass).addTo(found);
        }
        return Finding.of(found, looked.rows.cardinality() - told.cardinality());
    }

    /** Orders of some buyers: so many million rows need no more memory than some. */
    private static final class Orders {
        private static final int HALF = 32;
        private final Looked looked;
        private final BitSet told;
        private final int passes;
        private final int pass;
        private final LongIntMap numbers = new LongIntMap();
        private final LongIntMap met = new LongIntMap();
        private final IntList sellers = new IntList();

        Orders(Looked looked, BitSet told, int passes, int pass) {
            this.looked = looked;
            this.told = told;
            this.passes = passes;
            this.pass = pass;
            sellers.add(0);
            each(this::count);
        }

        private void each(IntConsumer taker) {
            for (int row = told.nextSetBit(0); row >= 0; row = told.nextSetBit(row + 1)) {
                if (looked.buyer(row) % passes == pass) {
                    taker.accept(row);
                }
            }
        }

        private long order(int row) {
            int day = looked.day(row);
            int month = Days.year(day) * MONTHS + Days.month(day);
            return ((long) looked.hs6(row) * MOST_MONTHS + month) * looked.register.parties() + looked.buyer(row);
        }

        private void count(int row) {
            long order = order(row);
            int number = numbers.get(order);
            if (number == 0) {
                number = sellers.size();
                sellers.add(0);
                numbers.put(order, number);
            }
            long pair = (long) number << HALF | looked.seller(row);
            if (sellers.get(number) < FEWEST && met.get(pair) == 0) {
                met.put(pair, 1);
                sellers.set(number, sellers.get(number) + 1);
            }
        }

        void addTo(BitSet found) {
            each(row -> found.set(row, sellers.get(numbers.get(order(row))) >= FEWEST));
        }
    }
}
