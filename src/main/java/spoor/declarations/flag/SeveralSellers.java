package spoor.declarations.flag;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import spoor.declarations.column.Days;

/** F6. */
final class SeveralSellers implements Flag {

    private static final int FEWEST = 3;
    private static final int DAYS = 100;

    private record Order(int buyer, int hs6, int month) {}

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
        Map<Order, Set<Integer>> sellers = new HashMap<>();
        BitSet told = looked.where(row -> looked.buyer(row) != 0
                && looked.seller(row) != 0
                && looked.hs6(row) != 0
                && Days.month(looked.day(row)) != 0);
        told.stream()
                .forEach(row -> sellers.computeIfAbsent(order(looked, row), _ -> new TreeSet<>())
                        .add(looked.seller(row)));
        BitSet found = new BitSet();
        told.stream()
                .filter(row ->
                        sellers.getOrDefault(order(looked, row), Set.of()).size() >= FEWEST)
                .forEach(found::set);
        return Finding.of(found, looked.rows.cardinality() - told.cardinality());
    }

    private static Order order(Looked looked, int row) {
        return new Order(looked.buyer(row), looked.hs6(row), looked.day(row) / DAYS);
    }
}
