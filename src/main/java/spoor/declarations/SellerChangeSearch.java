package spoor.declarations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.declarations.column.Columns;
import spoor.declarations.column.Days;
import spoor.declarations.column.Said;
import spoor.graph.CancelSignal;

/** Finds who sold to whom before a day and since. One object a question; not safe for threads. */
final class SellerChangeSearch {

    private static final int MOST_SELLERS = 50;

    /** What was seen between a buyer and a seller. */
    private static final class Pair {
        private long before;
        private long since;
        private int first;
        private int last;
    }

    private final Desk desk;
    private final Columns columns;
    private final int since;
    private final Map<Integer, Map<Integer, Pair>> buyers = new HashMap<>();
    private long rows;
    private long untold;

    private SellerChangeSearch(Desk desk, int since) {
        this.desk = desk;
        this.columns = desk.columns();
        this.since = since;
    }

    static SellerChanges find(Desk desk, SinceQuestion question, CancelSignal cancel) {
        long begun = System.nanoTime();
        SellerChangeSearch search = new SellerChangeSearch(desk, question.day());
        desk.rows(desk.filter(question.chosen()), cancel, search::add);
        return search.answer(question, begun);
    }

    private void add(int row) {
        rows++;
        int[] party = desk.register().party();
        int seller = party[columns.codes(Said.SELLER).get(row)];
        int buyer = party[columns.codes(Said.BUYER).get(row)];
        int day = columns.dates().get(row);
        boolean before = day != Days.NONE && Days.last(day) < since;
        boolean after = day != Days.NONE && Days.first(day) >= since;
        if (seller == 0 || buyer == 0 || before == after) {
            untold++;
            return;
        }
        Pair pair = buyers.computeIfAbsent(buyer, _ -> new HashMap<>()).computeIfAbsent(seller, _ -> new Pair());
        pair.before += before ? 1 : 0;
        pair.since += after ? 1 : 0;
        pair.first = pair.first == 0 || Days.first(day) < Days.first(pair.first) ? day : pair.first;
        pair.last = pair.last == 0 || Days.last(day) > Days.last(pair.last) ? day : pair.last;
    }

    private SellerChanges answer(SinceQuestion question, long begun) {
        List<SellerChanges.Buyer> all = new ArrayList<>();
        buyers.forEach((buyer, sellers) -> all.add(buyer(buyer, sellers)));
        all.sort(Comparator.<SellerChanges.Buyer>comparingInt(buyer -> -buyer.fresh())
                .thenComparing(buyer -> -buyer.rowsSince())
                .thenComparing(buyer -> buyer.buyer().code()));
        List<SellerChanges.Buyer> shown =
                all.stream().skip(question.first()).limit(question.most()).toList();
        return new SellerChanges(
                Days.text(since),
                rows,
                untold,
                shown,
                all.size(),
                question.first() + shown.size() >= all.size(),
                desk.version(),
                Math.round((System.nanoTime() - begun) / 1e3) / 1e3);
    }

    private SellerChanges.Buyer buyer(int buyer, Map<Integer, Pair> pairs) {
        int before = 0;
        int stayed = 0;
        int fresh = 0;
        int foundedAfter = 0;
        int foundedUnknown = 0;
        List<SellerChanges.Seller> sellers = new ArrayList<>();
        for (Map.Entry<Integer, Pair> each : pairs.entrySet()) {
            Pair pair = each.getValue();
            SellerChanges.Seller seller = seller(each.getKey(), pair);
            sellers.add(seller);
            before += pair.before > 0 ? 1 : 0;
            stayed += pair.before > 0 && pair.since > 0 ? 1 : 0;
            if (pair.before == 0) {
                fresh++;
                foundedAfter += isAfter(seller.founded()) ? 1 : 0;
                foundedUnknown += seller.founded() == null ? 1 : 0;
            }
        }
        sellers.sort(Comparator.<SellerChanges.Seller>comparingLong(seller -> -seller.rowsSince())
                .thenComparing(seller -> -seller.rowsBefore())
                .thenComparing(seller -> seller.seller().code()));
        return new SellerChanges.Buyer(
                party(Dimension.BUYER, buyer),
                pairs.values().stream().mapToLong(pair -> pair.before).sum(),
                pairs.values().stream().mapToLong(pair -> pair.since).sum(),
                before,
                stayed,
                fresh,
                foundedAfter,
                foundedUnknown,
                sellers.stream().limit(MOST_SELLERS).toList());
    }

    /** Of a date known in part only if it cannot be otherwise. */
    private boolean isAfter(@Nullable String founded) {
        int day = founded == null ? Days.NONE : Days.of(founded);
        return day != Days.NONE && Days.first(day) >= since;
    }

    private SellerChanges.Seller seller(int seller, Pair pair) {
        String founded = Days.text(desk.register().founded().get()[seller]);
        return new SellerChanges.Seller(
                party(Dimension.SELLER, seller),
                pair.before,
                pair.since,
                Days.text(pair.first),
                Days.text(pair.last),
                founded.isEmpty() ? null : founded);
    }

    private Value party(Dimension dimension, int party) {
        return desk.register()
                .named(dimension, Value.stated(desk.register().id().apply(party)));
    }
}
