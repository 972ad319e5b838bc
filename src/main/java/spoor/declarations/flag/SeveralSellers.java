package spoor.declarations.flag;

import java.util.Arrays;
import java.util.BitSet;
import spoor.declarations.Dimension;
import spoor.declarations.Grouping;
import spoor.declarations.column.Kinds;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.RowsByKind;
import spoor.graph.array.LongList;

/** F6. */
final class SeveralSellers implements Flag {

    private static final int FEWEST = 3;

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
        return FlagLists.NCA + ", no. 3";
    }

    @Override
    public Finding find(Looked looked) {
        BitSet found = new BitSet();
        Orders orders = new Orders(looked, found);
        RowsByKind byBuyer = looked.byBuyer();
        for (int buyer = 1; buyer < byBuyer.size(); buyer++) {
            orders.look(byBuyer, buyer);
        }
        return Finding.of(found, looked.rows.cardinality() - orders.told);
    }

    /** Orders of one buyer after the other. */
    private static final class Orders {
        private final Looked looked;
        private final BitSet found;
        private final Kinds months;
        private final int monthCount;
        private long told;

        /** Order above, seller below. */
        private long[] keys = new long[64];

        Orders(Looked looked, BitSet found) {
            this.looked = looked;
            this.found = found;
            Grouping month = looked.desk.groupings().of(Dimension.MONTH);
            this.months = month.kind();
            this.monthCount = month.size();
        }

        void look(RowsByKind byBuyer, int buyer) {
            int count = 0;
            keys = keys.length < byBuyer.end(buyer) - byBuyer.start(buyer)
                    ? new long[2 * (byBuyer.end(buyer) - byBuyer.start(buyer))]
                    : keys;
            for (int at = byBuyer.start(buyer); at < byBuyer.end(buyer); at++) {
                long key = key(byBuyer.row(at));
                if (key >= 0) {
                    keys[count++] = key;
                }
            }
            told += count;
            Arrays.sort(keys, 0, count);
            long[] orders = ofSeveral(count);
            if (orders.length > 0) {
                byBuyer.of(buyer)
                        .filter(row -> Arrays.binarySearch(orders, order(key(row))) >= 0)
                        .forEach(found::set);
            }
        }

        /** The orders that have enough sellers, rising. */
        private long[] ofSeveral(int count) {
            LongList orders = new LongList();
            int sellers = 0;
            for (int i = 0; i < count; i++) {
                boolean same = i > 0 && order(keys[i - 1]) == order(keys[i]);
                sellers = same ? sellers + (keys[i - 1] == keys[i] ? 0 : 1) : 1;
                if (sellers == FEWEST && !(same && keys[i - 1] == keys[i])) {
                    orders.add(order(keys[i]));
                }
            }
            return orders.toArray();
        }

        private long order(long key) {
            return Math.floorDiv(key, looked.register.parties());
        }

        /** -1 where it is not told who, what or in which month. */
        private long key(int row) {
            int seller = looked.seller(row);
            int goods = looked.hs6(row);
            if (seller == 0 || goods == 0 || PartialDays.month(looked.day(row)) == 0) {
                return -1;
            }
            long order = (long) goods * monthCount + months.applyAsInt(row);
            return order * looked.register.parties() + seller;
        }
    }
}
